/** Fetches every state's folded names for search; an empty map where they cannot be had. */
export async function fetchStateNames(): Promise<ReadonlyMap<string, readonly string[]>> {
  const response = await fetch("/api/v1/names.json");
  if (!response.ok) return new Map();
  return new Map(Object.entries((await response.json()) as Record<string, string[]>));
}

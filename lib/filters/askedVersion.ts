/** The data version that a page's address asks for with `v`; null where it asks for none. */
export function askedVersion({ v }: Readonly<Record<string, string | string[] | undefined>>): string | null {
  return (Array.isArray(v) ? v[0] : v) ?? null;
}

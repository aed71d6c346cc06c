import type { Iso3 } from "@/lib/domain/state";

/** The states before and after one in an ordered list; null at its ends. */
export interface Neighbours {
  readonly previous: Iso3 | null;
  readonly next: Iso3 | null;
}

/** Finds a state's neighbours in a list that holds it. */
export function neighbourStates(ordered: readonly Iso3[], iso3: Iso3): Neighbours {
  const at = ordered.indexOf(iso3);
  return { previous: ordered[at - 1] ?? null, next: ordered[at + 1] ?? null };
}

import type { Iso3, Locale } from "@/lib/domain/state";
import { queryClient } from "./queryClient";
import { shownNamesQuery } from "./shownNames";
import { stateNamesQuery } from "./stateNames";

/** A state as a search knows it. */
export interface SearchedState {
  readonly iso3: Iso3;
  /** In the page's language. */
  readonly name: string;
  /** Every name held, folded. */
  readonly folded: readonly string[];
}

/** Fetches what states are called, once per data version and language; empty where that cannot be had. */
export async function fetchNamedStates(version: string, locale: Locale): Promise<readonly SearchedState[]> {
  try {
    const [folded, shown] = await Promise.all([
      queryClient.fetchQuery(stateNamesQuery(version)),
      queryClient.fetchQuery(shownNamesQuery(version, locale)),
    ]);
    return Object.entries(shown).map(([iso3, name]) => ({ iso3, name, folded: folded[iso3] ?? [] }));
  } catch {
    return [];
  }
}

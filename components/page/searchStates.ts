import type { Locale } from "@/lib/domain/state";
import { findNames } from "@/lib/format/findNames";
import { fetchNamedStates, type SearchedState } from "@/lib/queries/fetchNamedStates";

const MOST = 8;

/** The states found by a name, or null where the names cannot be had. */
export type SearchStates = ((asked: string) => readonly SearchedState[]) | null;

/** What the search field needs once it is used: a search over all names; null where they cannot be had. */
export async function searchStates(version: string, locale: Locale): Promise<SearchStates> {
  const states = await fetchNamedStates(version, locale);
  if (states.length === 0) return null;
  return (asked) => findNames(states, asked, locale).slice(0, MOST);
}

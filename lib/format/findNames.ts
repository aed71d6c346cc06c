import type { Locale } from "@/lib/domain/state";
import { beginsAWord } from "./beginsAWord";
import { foldName } from "./foldName";
import { nameOrder } from "./nameOrder";

interface Searched {
  readonly iso3: string;
  readonly name: string;
  /** Every name held, folded. */
  readonly folded: readonly string[];
}

/**
 * The states one of whose names has a word that begins as asked, or whose code is asked for: first those whose name
 * is exactly that, then those whose name begins so, then the rest; each part by the name shown.
 * @param locale of the names shown
 */
export function findNames<T extends Searched>(states: readonly T[], asked: string, locale: Locale): T[] {
  const wanted = foldName(asked);
  if (wanted === "") return [];
  const byName = nameOrder(locale);
  const rank = ({ iso3, name, folded }: T): number => {
    if (iso3.toLowerCase() === wanted || folded.includes(wanted)) return 0;
    if (foldName(name).startsWith(wanted)) return 1;
    if (folded.some((other) => other.startsWith(wanted))) return 2;
    return folded.some((other) => beginsAWord(other, wanted)) ? 3 : 4;
  };
  return states
    .map((state) => ({ state, rank: rank(state) }))
    .filter((found) => found.rank < 4)
    .sort((a, b) => a.rank - b.rank || byName(a.state.name, b.state.name))
    .map(({ state }) => state);
}

import type { Side } from "@/lib/domain/statement";
import type { ListChange } from "@/lib/stats/statementDifference";
import type { DifferenceFromPrevious } from "@/lib/view/statementDossier";
import type { Words } from "./words";

/** What a change against the statement before means, and how many states at most it can hold of where that is fewer. */
export function changeMeaning(
  t: Words,
  change: ListChange,
  { changes, missing }: DifferenceFromPrevious,
  side: Side,
): string {
  const hidden =
    change === "perhapsAbsent" ? missing.own : change === "perhapsJoined" ? missing.previous : null;
  const bounded = hidden !== null && hidden.most > 0 && hidden.most < changes[change].length;
  return t(`statement.difference.meaning.${change}`, {
    side,
    known: hidden === null ? "no" : hidden.most === 0 ? "sources" : "yes",
    count: hidden?.least ?? 0,
    open: hidden?.open ? "yes" : "no",
    bounded: bounded ? "yes" : "no",
    most: hidden?.most ?? 0,
  });
}

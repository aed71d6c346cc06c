import type { Publicity } from "@/lib/view/publicity";
import type { Words } from "./words";

/** How much of the lists in view is known, sentence by sentence; empty where no list is in view. */
export function publicityWords(t: Words, publicity: Publicity, silent: boolean): string[] {
  const { statements, incomplete, named, declared, joinedLater, undeclared, claimedLater } = publicity;
  const sentences: string[] = [];
  if (statements > 0 && incomplete === 0)
    sentences.push(
      t("headline.allKnown", {
        statements,
        silent: silent && claimedLater === 0 ? "yes" : "no",
        claimedLater,
      }),
    );
  if (incomplete > 0 && declared > 0)
    sentences.push(
      statements === 1
        ? t("headline.oneList", { named, declared, joinedLater })
        : t("headline.someLists", {
            whole: wholeOf(incomplete, statements),
            incomplete,
            statements,
            named,
            declared,
          }),
    );
  if (undeclared > 0) sentences.push(t("headline.undeclared", { count: undeclared }));
  return sentences;
}

/** Whether a part is all there is, so that a sentence can say “both” and not “2 of the 2”. */
export function wholeOf(part: number, total: number): "one" | "both" | "all" | "some" {
  if (part < total) return "some";
  return total === 1 ? "one" : total === 2 ? "both" : "all";
}

import type { Publicity } from "@/lib/view/publicity";
import type { Words } from "./words";

/** How much of the lists in view is known, sentence by sentence; empty where no list is in view. */
export function publicityWords(t: Words, publicity: Publicity): string[] {
  const { statements, incomplete, named, declared, undeclared } = publicity;
  const sentences: string[] = [];
  if (statements > 0 && incomplete === 0) sentences.push(t("headline.allPublished", { statements }));
  if (incomplete > 0 && declared > 0)
    sentences.push(
      statements === 1
        ? t("headline.oneList", { named, declared })
        : t("headline.someLists", { incomplete, statements, named, declared }),
    );
  if (undeclared > 0) sentences.push(t("headline.undeclared", { count: undeclared }));
  return sentences;
}

import type { Fact, FactId } from "@/lib/domain/fact";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { Words } from "./words";

/** The pages some facts were read on, each once, in the order of the facts. */
export function mediaSourceWords(
  t: Words,
  facts: readonly FactId[],
  factById: ReadonlyMap<FactId, Fact>,
  language: string,
): string {
  const pages = facts.map((id) => {
    const { publisher, date } = factById.get(id)!.sources[0]!;
    return t("picture.media.page", {
      publisher,
      date: date === null ? "none" : formatPartialDate(date, language),
    });
  });
  return t("picture.media.sources", { pages: [...new Set(pages)].join("; ") });
}

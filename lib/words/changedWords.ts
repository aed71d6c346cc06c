import { LATER_STANCES } from "@/lib/domain/stance";
import type { Entry } from "@/lib/domain/statement";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { Words } from "./words";

/** When a state joined a list later or withdrew from it; null where it did neither, or no source gives a day. */
export function changedWords(
  t: Words,
  { stance, changedOn, changedPrecision }: Pick<Entry, "stance" | "changedOn" | "changedPrecision">,
  language: string,
): string | null {
  const change = LATER_STANCES.find((later) => later === stance);
  if (change === undefined || changedOn === null) return null;
  const date = formatPartialDate(changedOn, language);
  return t(`receipt.changed.${change}`, { precision: changedPrecision ?? "on", date });
}

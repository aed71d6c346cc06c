import type { IsoDate } from "@/lib/domain/statement";
import { formatDate } from "@/lib/format/formatDate";
import type { LaterChanges } from "@/lib/view/laterChanges";
import type { Words } from "./words";

/** That some entries changed after a day and are shown as they stand now; empty where none did. */
export function laterWords(
  t: Words,
  { joined, withdrew }: LaterChanges,
  day: IsoDate,
  language: string,
): string[] {
  if (joined + withdrew === 0) return [];
  const which = joined === 0 ? "withdrew" : withdrew === 0 ? "joined" : "both";
  return [t("result.later", { which, joined, withdrew, date: formatDate(day, language) })];
}

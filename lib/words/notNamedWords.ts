import { formatPartialDate } from "@/lib/format/formatPartialDate";
import { missingFrom } from "@/lib/stats/missingNames";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import type { Words } from "./words";

/**
 * What being absent from a statement's list means; its page and its brief both say this.
 * @param place of the statement in the record
 */
export function notNamedWords(t: Words, record: PositionRecord, place: number, language: string): string {
  const { counted, complete, declared, declaredLater: later, named } = record.statements[place]!;
  if (!counted) return t("statementViews.notNamed.reported");
  if (complete)
    return t("statementViews.notNamed.silent", {
      more: later === null ? 0 : later.count - (declared ?? named),
      date: later === null ? "" : formatPartialDate(later.date, language),
    });
  const missing = missingFrom(record, place);
  if (missing === null || declared === null) return t("statementViews.notNamed.undeclared", { named });
  const open = missing.open ? "yes" : "no";
  return t("statementViews.notNamed.unpublished", { count: missing.least, declared, open });
}

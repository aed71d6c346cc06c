import type { Words } from "@/lib/words/words";

/** A cell of the tables: row key and column as in the data package, and what it says. */
export interface ReportedCell {
  /** The data version. */
  readonly version: string;
  readonly table: string;
  readonly key: string;
  readonly field: string;
  readonly value: string;
}

/** Mail programs refuse long addresses. */
const LONGEST_VALUE = 280;

/** The message that reports an error in a cell. @param t words of the namespace `report` */
export function reportMessage(t: Words, cell: ReportedCell): { subject: string; text: string } {
  const { table, key } = cell;
  const value = cell.value.length > LONGEST_VALUE ? `${cell.value.slice(0, LONGEST_VALUE)}…` : cell.value;
  return { subject: t("subject", { table, key }), text: t("text", { ...cell, value }) };
}

import type { Fact } from "@/lib/domain/fact";
import { isPartialDate, type PartialDate } from "@/lib/domain/partialDate";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WRITTEN_DATE = new RegExp(`(?:(\\d{1,2}) )?(${MONTHS.join("|")}) (\\d{4})`);

/** Which column of a fact says when it was. */
export type DateColumn = "value" | "period" | "statement";

/**
 * The date or the two dates a fact's column gives, as exactly as it gives them; null where it gives none. Of a
 * sentence it is the first date written out.
 */
export function datesOfFact(fact: Fact, column: DateColumn): readonly PartialDate[] | null {
  const cell = fact[column];
  const parts: unknown[] = Array.isArray(cell) ? cell : [cell];
  const dates = parts.map(partialDateOf);
  return dates.every((date) => date !== null) ? dates : null;
}

function partialDateOf(part: unknown): PartialDate | null {
  const text = typeof part === "number" ? String(part) : part;
  if (typeof text !== "string") return null;
  if (isPartialDate(text)) return text;
  const [, day, month, year] = WRITTEN_DATE.exec(text) ?? [];
  if (month === undefined || year === undefined) return null;
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
  return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, "0")}`;
}

import { isCalendarDay } from "./isCalendarDay";
import type { IsoDate } from "./statement";

/** A year, a month or a day, as far as a source gives it: `2022`, `2022-06` or `2022-06-14`. */
export type PartialDate = string;

/** Whether a text is a year, a month or a day of the calendar, written as partial dates are. */
export function isPartialDate(text: string): text is PartialDate {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isCalendarDay(firstDayOf(text));
}

/** The first day a partial date can mean. */
export function firstDayOf(date: PartialDate): IsoDate {
  return date.padEnd(10, "-01");
}

/** The last day a partial date can mean. */
export function lastDayOf(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

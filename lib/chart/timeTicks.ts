import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import type { IsoDate } from "@/lib/domain/statement";

/** A line of the time axis: where a day, month or year begins. */
export interface TimeTick {
  readonly date: IsoDate;
  readonly unit: "day" | "month" | "year";
  /** Its place on the axis, 0 to 1. */
  readonly x: number;
}

const MOST = 6;
const MOST_YEARS = 10;

/** Round dates from the first day to the last, both included: years, else months, else days, few enough to be written. */
export function timeTicks(first: IsoDate, last: IsoDate): TimeTick[] {
  const years = monthsFrom(first, last, 12);
  if (years.length > 2) return placed(years.slice(-MOST_YEARS), "year", first, last);
  for (const step of [1, 2, 3, 6]) {
    const months = monthsFrom(first, last, step);
    if (months.length > 1 && months.length <= MOST) return placed(months, "month", first, last);
  }
  const [start, end] = [dayNumber(first), dayNumber(last)];
  const step = Math.max(1, Math.ceil((end - start) / (MOST - 1)));
  const days = Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, i) =>
    isoDay(start + i * step),
  );
  return placed(days, "day", first, last);
}

/** The firsts of every `step`th month of the year, from January on. */
function monthsFrom(first: IsoDate, last: IsoDate, step: number): IsoDate[] {
  const dates: IsoDate[] = [];
  const [fromYear, toYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  for (let year = fromYear; year <= toYear; year++) {
    for (let month = 1; month <= 12; month += step) {
      const date = `${year}-${String(month).padStart(2, "0")}-01`;
      if (date >= first && date <= last) dates.push(date);
    }
  }
  return dates;
}

function placed(
  dates: readonly IsoDate[],
  unit: TimeTick["unit"],
  first: IsoDate,
  last: IsoDate,
): TimeTick[] {
  const start = dayNumber(first);
  const days = Math.max(1, dayNumber(last) - start);
  return dates.map((date) => ({ date, unit, x: (dayNumber(date) - start) / days }));
}

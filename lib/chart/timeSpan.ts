import type { Filters } from "@/lib/domain/filters";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import type { TimelineLayout } from "./timelineLayout";

type Axis = Pick<TimelineLayout, "start" | "days">;

/** The days in view on the time axis, both included, counted from its first. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** Reads the filters' dates as days of the axis; dates outside it count as its ends. */
export function timeSpan({ start, days }: Axis, filters: Pick<Filters, "from" | "to">): TimeSpan {
  const day = (date: string) => Math.min(Math.max(dayNumber(date) - dayNumber(start), 0), days);
  return {
    from: filters.from === null ? 0 : day(filters.from),
    to: filters.to === null ? days : day(filters.to),
  };
}

/** Writes days of the axis as the filters' dates; an end of the axis is no clause. */
export function spanClauses({ start, days }: Axis, { from, to }: TimeSpan): Pick<Filters, "from" | "to"> {
  const date = (day: number) => isoDay(dayNumber(start) + day);
  return { from: from <= 0 ? null : date(from), to: to >= days ? null : date(to) };
}

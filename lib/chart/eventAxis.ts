import { ascending } from "d3-array";
import type { DatedEvent } from "@/lib/domain/datedEvent";
import { dayNumber } from "@/lib/domain/dayNumber";
import { lastDayOf } from "@/lib/domain/partialDate";
import type { IsoDate } from "@/lib/domain/statement";
import type { TimeSpan } from "./timeSpan";

/**
 * Where the axis begins. A few events lie years before all others; on one true scale they would take three
 * quarters of it, so they stand before the axis, out of scale and said to be so.
 */
const AXIS_START: IsoDate = "2018-01-01";

/** The time axis of events: whole days, counted from its first. */
export interface EventAxis {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Days from the first to the last. */
  readonly days: number;
  /** The first of January of each later year, 0 to 1. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** An axis to the end of the month of the last event. */
export function eventAxis(events: readonly Pick<DatedEvent, "last">[]): EventAxis {
  const last = events
    .map((event) => event.last)
    .sort(ascending)
    .at(-1);
  const end = last === undefined || last < AXIS_START ? AXIS_START : lastDayOf(last.slice(0, 7));
  const days = dayNumber(end) - dayNumber(AXIS_START);
  const years: { year: number; x: number }[] = [];
  for (let year = Number(AXIS_START.slice(0, 4)) + 1; `${year}-01-01` <= end; year++) {
    years.push({ year, x: (dayNumber(`${year}-01-01`) - dayNumber(AXIS_START)) / days });
  }
  return { start: AXIS_START, end, days, years };
}

/** The days of an event on the axis, its last one included; negative before the axis. */
export function daysOnAxis({ start }: EventAxis, event: Pick<DatedEvent, "first" | "last">): TimeSpan {
  return { from: dayNumber(event.first) - dayNumber(start), to: dayNumber(event.last) - dayNumber(start) };
}

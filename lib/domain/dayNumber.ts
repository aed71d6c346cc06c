import type { IsoDate } from "./statement";

const MILLISECONDS_PER_DAY = 86_400_000;

/** The number of an ISO day, counted from 1970-01-01; no clock and no time zone is asked. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/** The ISO day of a whole day number. */
export function isoDay(day: number): IsoDate {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

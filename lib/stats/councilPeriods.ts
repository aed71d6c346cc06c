import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import type { CouncilTerm } from "@/lib/domain/state";
import type { IsoDate } from "@/lib/domain/statement";

/** The seats of the Human Rights Council; fewer members sit while one is vacant or suspended. */
export const COUNCIL_SEATS = 47;

/**
 * Turns Council terms into the periods in which the state really sat: first and last day included,
 * a suspension cut out from its first day, the seat resumed on the day the suspension ended.
 */
export function councilPeriods(terms: readonly CouncilTerm[]): [IsoDate, IsoDate][] {
  return terms.flatMap(({ start, end, suspendedFrom, suspendedTo }): [IsoDate, IsoDate][] => {
    if (suspendedFrom === null) return [[start, end]];
    const before: [IsoDate, IsoDate][] =
      suspendedFrom > start ? [[start, isoDay(dayNumber(suspendedFrom) - 1)]] : [];
    const after: [IsoDate, IsoDate][] =
      suspendedTo !== null && suspendedTo <= end ? [[suspendedTo, end]] : [];
    return [...before, ...after];
  });
}

/** Whether one of the periods holds the date. */
export function satOn(periods: readonly (readonly [IsoDate, IsoDate])[], date: IsoDate): boolean {
  return periods.some(([start, end]) => start <= date && date <= end);
}

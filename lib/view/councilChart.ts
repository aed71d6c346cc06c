import { dayPercent, stackedSteps } from "@/lib/chart/stackedSteps";
import type { Stops } from "@/lib/chart/timelineStops";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import type { IsoDate } from "@/lib/domain/statement";
import { COUNCIL_SEATS } from "@/lib/stats/councilPeriods";
import type { CouncilView } from "./councilView";

/** The balance of the Council placed on its axes; places are percent. */
export interface CouncilChart {
  readonly start: IsoDate;
  readonly days: number;
  /** The days on which the answer may change, counted from the first. */
  readonly stops: Stops;
  readonly layers: readonly {
    readonly standing: Standing;
    readonly area: string;
    readonly edge: string;
    readonly outline: string;
    readonly muted: boolean;
  }[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** Where the stretch without a statement ends; 0 where there is none. */
  readonly blankTo: number;
}

/** A stretch in which fewer members sat than there are seats, first and last day included. */
interface ShortStretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly members: number;
}

/**
 * The balance from the year of the first statement on, where years before it would be empty.
 * @returns null where nothing would be left out
 */
export function statedSteps(steps: CouncilView["steps"]): CouncilView["steps"] | null {
  const stated = steps.find(({ counts }) => counts !== null)?.date;
  if (stated === undefined) return null;
  const start = `${stated.slice(0, 4)}-01-01`;
  const first = steps.findLastIndex(({ date }) => date <= start);
  return first <= 0 ? null : [{ ...steps[first]!, date: start }, ...steps.slice(first + 1)];
}

/** Places the balance; the day chosen is no part of it, so that choosing one leaves the areas alone. */
export function councilChart(
  steps: CouncilView["steps"],
  until: IsoDate,
  chosen: readonly Standing[],
): CouncilChart {
  const start = steps[0]?.date ?? until;
  const first = dayNumber(start);
  const layers = stackedSteps(steps, { until, top: COUNCIL_SEATS });
  const stated = steps.find(({ counts }) => counts !== null)?.date ?? until;
  return {
    start,
    days: dayNumber(until) - first,
    stops: steps.map(({ date }) => dayNumber(date) - first),
    layers: layers.map(({ layer, ...shape }) => {
      const standing = STANDINGS[layer]!;
      return { standing, ...shape, muted: chosen.length > 0 && !chosen.includes(standing) };
    }),
    years: yearsBetween(start, until),
    blankTo: dayPercent(start, until, stated),
  };
}

function yearsBetween(start: IsoDate, until: IsoDate): CouncilChart["years"] {
  const first = Number(start.slice(0, 4)) + 1;
  const count = Math.max(0, Number(until.slice(0, 4)) - first + 1);
  return Array.from({ length: count }, (_, i) => {
    const year = first + i;
    return { year, at: dayPercent(start, until, `${year}-01-01`) };
  });
}

/** The stretches in which fewer members sat than there are seats. */
export function shortStretches(steps: CouncilView["steps"], until: IsoDate): readonly ShortStretch[] {
  const short: { from: IsoDate; to: IsoDate; members: number }[] = [];
  steps.forEach(({ date, members }, i) => {
    if (members >= COUNCIL_SEATS) return;
    const next = steps[i + 1]?.date;
    const to = next === undefined ? until : isoDay(dayNumber(next) - 1);
    const last = short.at(-1);
    if (last?.members === members && steps[i - 1]?.members === members) last.to = to;
    else short.push({ from: date, to, members });
  });
  return short;
}

import { dayNumber } from "@/lib/domain/dayNumber";
import type { IsoDate } from "@/lib/domain/statement";
import type { Agreement } from "@/lib/stats/agreement";
import { spreadApart } from "./spreadApart";

/** The least distance of two marks, 24 px, on the narrowest axis of either size: 44 and 64 rem. */
const GAPS = { medium: 2400 / (44 * 16), wide: 2400 / (64 * 16) } as const;

export type LaneSize = keyof typeof GAPS;

export const LANE_SIZES = Object.keys(GAPS) as readonly LaneSize[];

export interface PairLanes {
  /** Per statement, where its day lies on the axis, in percent. */
  readonly days: readonly number[];
  /** For either size, where its mark stands: moved from its day only as far as each mark needs room. */
  readonly places: Readonly<Record<LaneSize, readonly number[]>>;
  /** The share agreed so far as a step line over 100 by 100; empty where nothing can be compared. */
  readonly share: string;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** Lays two states' statements out in time, and the agreement that grows out of them. */
export function pairLanes(
  steps: readonly { readonly date: IsoDate; readonly soFar: Agreement }[],
): PairLanes {
  const first = dayNumber(steps[0]?.date ?? "1970-01-01");
  const days = dayNumber(steps.at(-1)?.date ?? "1970-01-01") - first;
  const at = (date: IsoDate) => (days > 0 ? (100 * (dayNumber(date) - first)) / days : 50);
  const places = (size: LaneSize) =>
    spreadApart(
      steps.map(({ date }) => at(date)),
      GAPS[size],
      0,
      100,
    ).map(rounded);
  return {
    days: steps.map(({ date }) => rounded(at(date))),
    places: { medium: places("medium"), wide: places("wide") },
    share: shareLine(steps.map(({ date, soFar }) => ({ x: rounded(at(date)), ...soFar }))),
    years: yearsOf(steps, at),
  };
}

function shareLine(steps: readonly (Agreement & { readonly x: number })[]): string {
  let line = "";
  for (const { x, same, of } of steps) {
    if (of === 0) continue;
    const y = rounded(100 - (100 * same) / of);
    line += line === "" ? `M${x} ${y}` : `H${x}V${y}`;
  }
  return line === "" ? "" : `${line}H100`;
}

function yearsOf(
  steps: readonly { readonly date: IsoDate }[],
  at: (date: IsoDate) => number,
): PairLanes["years"] {
  const [from, to] = [steps[0], steps.at(-1)].map((step) => Number(step?.date.slice(0, 4) ?? 0));
  return Array.from({ length: Math.max(0, to! - from!) }, (_, i) => from! + 1 + i).map((year) => ({
    year,
    at: rounded(at(`${year}-01-01`)),
  }));
}

function rounded(percent: number): number {
  return Math.round(100 * percent) / 100;
}

import { dayNumber } from "@/lib/domain/dayNumber";
import type { IsoDate } from "@/lib/domain/statement";
import type { Agreement } from "@/lib/stats/agreement";
import { spreadApart } from "./spreadApart";

/** The least distance of two marks: 24 px on the narrowest axis the lanes are drawn for, 45rem. */
const GAP = 100 / 30;

export interface PairLanes {
  /** Per statement, its place on the axis in percent: true to its date, moved only to give each mark room. */
  readonly places: readonly number[];
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
  const places = spreadApart(
    steps.map(({ date }) => at(date)),
    GAP,
    0,
    100,
  ).map(rounded);
  return { places, share: shareLine(steps, places), years: yearsOf(steps, at) };
}

function shareLine(steps: readonly { readonly soFar: Agreement }[], places: readonly number[]): string {
  let line = "";
  steps.forEach(({ soFar: { same, of } }, i) => {
    if (of === 0) return;
    const y = rounded(100 - (100 * same) / of);
    line += line === "" ? `M${places[i]} ${y}` : `H${places[i]}V${y}`;
  });
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

import { dayNumber } from "@/lib/domain/dayNumber";
import type { IsoDate } from "@/lib/domain/statement";

interface Step {
  readonly date: IsoDate;
  /** Heights of the layers, from the bottom up; null where there is nothing to stack. */
  readonly counts: readonly number[] | null;
}

interface Frame {
  /** The last day of the axis, to which the last step lasts. */
  readonly until: IsoDate;
  /** The height of the axis. */
  readonly top: number;
}

/** One layer of a stack of steps, in percent of the plot's width and of its height from the top. */
export interface StepLayer {
  /** Place of the layer in the counts. */
  readonly layer: number;
  /** Corners of the area, as CSS's `polygon()` takes them. */
  readonly area: string;
  /** Its upper edge where it has one, as an SVG path over 100 by 100. */
  readonly edge: string;
  /** Its parts with their whole edge, as an SVG path over 100 by 100. */
  readonly outline: string;
}

/** Where a day lies between the first step and the end of the axis, 0 to 100. */
export function dayPercent(start: IsoDate, until: IsoDate, date: IsoDate): number {
  const days = dayNumber(until) - dayNumber(start);
  return days <= 0 ? 0 : rounded((100 * (dayNumber(date) - dayNumber(start))) / days);
}

/** Stacks counts that hold from one date to the next into areas with upright sides; empty layers are left out. */
export function stackedSteps(steps: readonly Step[], { until, top }: Frame): StepLayer[] {
  const start = steps[0]?.date ?? until;
  const spans = steps.map(({ date, counts }, i) => ({
    from: dayPercent(start, until, date),
    to: dayPercent(start, until, steps[i + 1]?.date ?? until),
    counts,
  }));
  const layers = steps.find(({ counts }) => counts !== null)?.counts?.length ?? 0;
  return Array.from({ length: layers }, (_, layer) => layer)
    .filter((layer) => steps.some(({ counts }) => counts !== null && counts[layer]! > 0))
    .map((layer) => {
      const parts = spans.map(({ from, to, counts }) => {
        const below = (counts ?? []).slice(0, layer).reduce((sum, value) => sum + value, 0);
        const height = (count: number) => rounded(100 - (100 * count) / top);
        return { from, to, low: height(below), high: height(below + (counts?.[layer] ?? 0)) };
      });
      const corners = [
        ...parts.flatMap(({ from, to, high }) => [`${from}% ${high}%`, `${to}% ${high}%`]),
        ...[...parts].reverse().flatMap(({ from, to, low }) => [`${to}% ${low}%`, `${from}% ${low}%`]),
      ];
      const drawn = parts.filter(({ low, high }) => low > high);
      return {
        layer,
        area: corners.join(","),
        edge: drawn.map(({ from, to, high }) => `M${from} ${high}H${to}`).join(""),
        outline: drawn.map(({ from, to, low, high }) => `M${from} ${low}V${high}H${to}V${low}z`).join(""),
      };
    });
}

/** A hundredth of a percent is less than a pixel's fifth. */
function rounded(percent: number): number {
  return Math.round(100 * percent) / 100;
}

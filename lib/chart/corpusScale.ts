import { ticks } from "d3-array";
import type { ScaleReading } from "@/lib/domain/media";

export interface ScaleTick {
  readonly value: number;
  /** From the start of the scale, 0 to 1. */
  readonly at: number;
}

export interface CorpusScale {
  readonly ticks: readonly ScaleTick[];
  readonly place: (value: number) => number;
}

/** A scale over some sizes: from nought, so that lengths are true, or by powers of ten, which has no nought. */
export function corpusScale(values: readonly number[], reading: ScaleReading): CorpusScale {
  return reading === "linear"
    ? linear(Math.max(...values))
    : logarithmic(Math.min(...values), Math.max(...values));
}

function linear(max: number): CorpusScale {
  const place = (value: number) => value / max;
  return { place, ticks: ticks(0, max, 4).map((value) => ({ value, at: place(value) })) };
}

function logarithmic(min: number, max: number): CorpusScale {
  const first = Math.floor(Math.log10(min));
  const last = Math.ceil(Math.log10(max));
  const place = (value: number) => (Math.log10(value) - first) / (last - first);
  const powers = Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
  return { place, ticks: powers.map((value) => ({ value, at: place(value) })) };
}

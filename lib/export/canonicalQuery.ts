import type { Chart } from "@/lib/chart/charts";
import { chartPageOf } from "./chartPages";

/** A view's query in the one form that all equal views share: keys and values in order, defaults left out. */
export function canonicalQuery(chart: Chart, asked: URLSearchParams): string {
  const { keys, canonical } = chartPageOf(chart);
  const ordered = new URLSearchParams(asked);
  for (const { name, list } of keys) {
    const given = ordered.get(name);
    if (list && given !== null) ordered.set(name, given.split(",").sort().join(","));
  }
  return canonical(ordered);
}

import { badValues } from "@/lib/api/badValues";
import type { Release } from "@/lib/domain/release";
import type { Chart } from "@/lib/chart/charts";
import { canonicalQuery } from "./canonicalQuery";
import { chartPageOf } from "./chartPages";

/**
 * The part of a query that means something for a chart, in the one order and without the defaults: what a picture
 * of the view is asked for under. Pages forgive where the pictures' address does not.
 */
export function acceptedQuery(release: Release, chart: Chart, asked: URLSearchParams): string {
  const { keys } = chartPageOf(chart);
  const accepted = new URLSearchParams();
  for (const key of keys) {
    const given = asked.get(key.name);
    if (given === null) continue;
    const kept = (key.list ? given.split(",") : [given]).filter((item) => key.accepts(item, release));
    if (kept.length > 0) accepted.set(key.name, kept.join(","));
  }
  if (badValues(release, accepted, keys, true).length > 0) return "";
  return canonicalQuery(chart, accepted);
}

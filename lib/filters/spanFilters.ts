import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import type { CompareFilters } from "./compareFilters";
import type { CompareSpan } from "./compareSpan";

/**
 * The dashboard's filters under which its map shows what a comparison has up to its first date, and after that up to
 * its second.
 */
export function spanFilters(
  { topic, forum, kind, rule, lists, region, group, states }: CompareFilters,
  { a, b }: CompareSpan,
): { readonly then: Filters; readonly now: Filters } {
  const shared = { ...DEFAULT_FILTERS, topic, forum, kind, rule, lists, region, group, states };
  return { then: { ...shared, to: a }, now: { ...shared, from: isoDay(dayNumber(a) + 1), to: b } };
}

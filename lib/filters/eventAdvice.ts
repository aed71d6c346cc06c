import type { DatedEvent, EventId } from "@/lib/domain/datedEvent";
import { DEFAULT_EVENT_FILTERS, type EventFilters } from "@/lib/domain/eventFilters";
import type { EventClauseKey } from "./eventClauses";
import { selectEvents, type FilteredStatement } from "./selectEvents";

/** Why no event is in view, and the clauses whose removal brings the most back; none where only all of them would. */
export interface EventAdvice {
  readonly reason: "dates" | "filters";
  readonly remove: readonly EventClauseKey[];
}

const CANDIDATES: readonly (readonly EventClauseKey[])[] = [
  ["from", "to"],
  ["lane"],
  ["kind"],
  ["forum"],
  ["topic"],
];

/** Advice for filters that no event passes. */
export function eventAdvice(
  events: readonly DatedEvent[],
  statements: ReadonlyMap<EventId, FilteredStatement>,
  filters: EventFilters,
): EventAdvice {
  const { from, to } = filters;
  if (from !== null && to !== null && from > to) return { reason: "dates", remove: ["from", "to"] };
  const [best] = CANDIDATES.map((keys) => {
    const reset = Object.fromEntries(keys.map((key) => [key, DEFAULT_EVENT_FILTERS[key]]));
    return { keys, back: selectEvents(events, statements, { ...filters, ...reset }).size };
  }).sort((a, b) => b.back - a.back);
  return { reason: "filters", remove: best !== undefined && best.back > 0 ? best.keys : [] };
}

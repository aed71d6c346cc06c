import { timeSpan, type TimeSpan } from "@/lib/chart/timeSpan";
import { EVENT_LANES, type EventId, type EventLane } from "@/lib/domain/datedEvent";
import type { EventFilters } from "@/lib/domain/eventFilters";
import { eventAdvice, type EventAdvice } from "@/lib/filters/eventAdvice";
import { selectEvents } from "@/lib/filters/selectEvents";
import type { EventItem, EventModel } from "./eventModel";

export interface LaneCount {
  readonly lane: EventLane;
  /** Events of the lane that pass every filter but the choice of lanes, of all it has. */
  readonly count: number;
  readonly total: number;
}

/** All that the page of events shows under one filter state. */
export interface EventView {
  readonly inView: ReadonlySet<EventId>;
  readonly lanes: readonly LaneCount[];
  /** The days the axis shows. */
  readonly span: TimeSpan;
  /** The events whose receipts are open, in the order they were chosen. */
  readonly chosen: readonly EventItem[];
  /** Null where something is in view. */
  readonly advice: EventAdvice | null;
}

/** Computes the view of dated events under filters. */
export function eventView({ events, axis }: EventModel, filters: EventFilters): EventView {
  const statements = new Map(
    events.flatMap(({ id, statement }) => (statement ? [[id, statement] as const] : [])),
  );
  const inView = selectEvents(events, statements, filters);
  const considered = selectEvents(events, statements, filters, ["lane"]);
  const lanes = EVENT_LANES.map((lane): LaneCount => {
    const mine = events.filter((event) => event.lane === lane);
    return { lane, count: mine.filter(({ id }) => considered.has(id)).length, total: mine.length };
  });
  const asked = timeSpan(axis, filters);
  return {
    inView,
    lanes,
    // Dates in the wrong order show the whole axis, and the page says why it is dim.
    span: asked.from < asked.to ? asked : { from: 0, to: axis.days },
    chosen: filters.event.flatMap((id) => events.find((event) => event.id === id) ?? []),
    advice: inView.size > 0 ? null : eventAdvice(events, statements, filters),
  };
}

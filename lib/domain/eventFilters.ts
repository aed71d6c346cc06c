import type { EventId, EventLane } from "./datedEvent";
import type { TopicChoice } from "./filters";
import type { Forum, IsoDate, StatementKind } from "./statement";

/** The filter state of the page of events, as its address holds it. An empty list and a null mean "no clause". */
export interface EventFilters {
  readonly lane: readonly EventLane[];
  /** The days the axis shows. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** About statements alone; a fact has no topic, forum or kind. */
  readonly topic: TopicChoice | null;
  readonly forum: Forum | null;
  readonly kind: readonly StatementKind[];
  /** Events whose receipts are open: a choice, not a filter. */
  readonly event: readonly EventId[];
}

export const DEFAULT_EVENT_FILTERS: EventFilters = {
  lane: [],
  from: null,
  to: null,
  topic: null,
  forum: null,
  kind: [],
  event: [],
};

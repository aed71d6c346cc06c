import type { EventId, Followed } from "@/lib/domain/datedEvent";
import { arcPath } from "./arcPath";
import { rowMiddle, type EventHeights } from "./eventHeights";
import type { EventLanesLayout } from "./eventLanes";
import { bySize, type BySize, type TimelineSize } from "./timelineSizes";

/** A line from an event to one that followed it: x in fractions of the axis, y in rem. */
export interface FollowedArc {
  readonly from: EventId;
  readonly to: EventId;
  readonly paths: BySize<string>;
}

/** Over the marks between two events of one row, in rem. */
const RISE = 1.4;

/** The lines of the links that touch a chosen event, as far as both ends are shown. */
export function followedArcs(
  layout: EventLanesLayout,
  heights: EventHeights,
  followed: readonly Followed[],
  chosen: readonly EventId[],
): FollowedArc[] {
  const placed = new Map(layout.placed.map((event) => [event.id, event]));
  const point = (id: EventId, size: TimelineSize) => {
    const { x, lane, places } = placed.get(id)!;
    return { x, y: rowMiddle(heights.tops[lane][size], places[size].row) };
  };
  return followed
    .filter(({ from, to }) => chosen.includes(from) || chosen.includes(to))
    .filter(({ from, to }) => placed.has(from) && placed.has(to))
    .map(({ from, to }) => ({
      from,
      to,
      paths: bySize((size) => arcPath(point(from, size), point(to, size), RISE)),
    }));
}

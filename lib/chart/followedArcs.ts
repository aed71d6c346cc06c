import type { EventId, Followed } from "@/lib/domain/datedEvent";
import { rowMiddle, type EventHeights } from "./eventHeights";
import type { EventLanesLayout } from "./eventLanes";
import { bySize, type BySize, type TimelineSize } from "./timelineSizes";

/** A line from an event to one that followed it: x in fractions of the axis, y in rem. */
export interface FollowedArc {
  readonly from: EventId;
  readonly to: EventId;
  readonly paths: BySize<string>;
}

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
    .map(({ from, to }) => ({ from, to, paths: bySize((size) => arc(point(from, size), point(to, size))) }));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Leaves and arrives level; between two events of one row it rises over what lies between. */
function arc(a: Point, b: Point): string {
  const middle = round((a.x + b.x) / 2);
  const [from, to] = [round(a.y), round(b.y)];
  if (from === to)
    return `M${a.x} ${from}C${middle} ${round(from - 1.4)} ${middle} ${round(to - 1.4)} ${b.x} ${to}`;
  return `M${a.x} ${from}C${middle} ${from} ${middle} ${to} ${b.x} ${to}`;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

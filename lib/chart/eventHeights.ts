import { EVENT_LANES, type EventLane } from "@/lib/domain/datedEvent";
import type { EventLanesLayout } from "./eventLanes";
import { bySize, type BySize } from "./timelineSizes";

/** Heights of the drawing in rem: the dates above, a lane's name, a row of marks, and the air under a lane. */
const HEIGHTS = { dates: 1.75, name: 1.75, row: 1.75, air: 0.6 } as const;

/** Where the lanes begin, and how high all of it is, in rem for each width. */
export interface EventHeights {
  readonly tops: Readonly<Record<EventLane, BySize<number>>>;
  readonly whole: BySize<number>;
}

/** The heights of lanes that have so many rows of marks each. */
export function eventHeights({ rows }: Pick<EventLanesLayout, "rows">): EventHeights {
  const height = (lane: EventLane) =>
    bySize((size) => HEIGHTS.name + rows[lane][size] * HEIGHTS.row + HEIGHTS.air);
  const above = (count: number) =>
    bySize((size) =>
      EVENT_LANES.slice(0, count).reduce<number>((sum, lane) => sum + height(lane)[size], HEIGHTS.dates),
    );
  const tops = EVENT_LANES.map((lane, i) => [lane, above(i)] as const);
  return {
    tops: Object.fromEntries(tops) as EventHeights["tops"],
    whole: above(EVENT_LANES.length),
  };
}

/** Where the middle of a row of a lane lies, in rem. */
export function rowMiddle(top: number, row: number): number {
  return top + HEIGHTS.name + (row + 0.5) * HEIGHTS.row;
}

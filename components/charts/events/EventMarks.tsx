import { memo, type CSSProperties } from "react";
import { rowMiddle, type EventHeights } from "@/lib/chart/eventHeights";
import type { EarlyEvent, EventLanesLayout, PlacedEvent } from "@/lib/chart/eventLanes";
import { bySize } from "@/lib/chart/timelineSizes";
import type { EventId, EventLane } from "@/lib/domain/datedEvent";
import { EVENT_LANES } from "@/lib/domain/datedEvent";
import { EventMark } from "./EventMark";
import type { EventMarkModel } from "@/lib/words/eventMark";
import { heightStyle } from "./placeStyle";

interface Props {
  readonly layout: EventLanesLayout;
  readonly heights: EventHeights;
  readonly marks: ReadonlyMap<EventId, EventMarkModel>;
  readonly inView: ReadonlySet<EventId>;
  readonly chosen: readonly EventId[];
  readonly tied: ReadonlySet<EventId>;
  readonly entry: EventId | null;
}

/** Every event of the days shown, lane by lane in order of time; those that filters leave out are muted. */
export const EventMarks = memo(function EventMarks(props: Props) {
  const { layout, heights, marks, inView, chosen, tied, entry } = props;
  const shared = (id: EventId) => ({
    mark: marks.get(id)!,
    muted: !inView.has(id),
    chosen: chosen.includes(id),
    tied: tied.has(id),
    entry: entry === id,
  });
  return EVENT_LANES.flatMap((lane) => [
    ...layout.early
      .filter((event) => event.lane === lane)
      .map((event) => (
        <EventMark
          key={event.id}
          {...shared(event.id)}
          early
          words={null}
          place={placeOfEarly(heights, event)}
        />
      )),
    ...layout.placed
      .filter((event) => event.lane === lane)
      .map((event) => (
        <EventMark
          key={event.id}
          {...shared(event.id)}
          early={false}
          words={bySize((size) => event.places[size].words)}
          place={placeOf(heights, event)}
        />
      )),
  ]);
});

/** Where an event stands: its place and length on the axis, and its height for each width. */
export function placeOf(heights: EventHeights, { lane, x, length, places }: PlacedEvent): CSSProperties {
  return {
    ["--x" as string]: x,
    ["--length" as string]: length,
    ...heightStyle(
      "y",
      rows(heights, lane, (size) => places[size].row),
    ),
  };
}

/** Where an event from before the axis stands. */
export function placeOfEarly(heights: EventHeights, { lane, row }: EarlyEvent): CSSProperties {
  return {
    ["--x" as string]: 0,
    ["--length" as string]: 0,
    ...heightStyle(
      "y",
      rows(heights, lane, () => row),
    ),
  };
}

function rows(heights: EventHeights, lane: EventLane, rowOf: (size: "narrow" | "medium" | "wide") => number) {
  return bySize((size) => rowMiddle(heights.tops[lane][size], rowOf(size)));
}

import { EVENT_LANES, type DatedEvent, type EventId, type EventLane } from "@/lib/domain/datedEvent";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import { daysOnAxis, type EventAxis } from "./eventAxis";
import { placeEvents, type EventPlace } from "./placeEvents";
import type { TimeSpan } from "./timeSpan";
import { timeTicks, type TimeTick } from "./timeTicks";
import { bySize, type BySize, type TimelineSize } from "./timelineSizes";

/** An event that lies at least partly within the days shown. */
export interface PlacedEvent {
  readonly id: EventId;
  readonly lane: EventLane;
  /** The middle of its mark and its length, in fractions of the axis; a day has no length. */
  readonly x: number;
  readonly length: number;
  readonly places: BySize<EventPlace>;
}

/** An event from before the axis, which keeps its place whatever days are shown. */
export interface EarlyEvent {
  readonly id: EventId;
  readonly lane: EventLane;
  readonly row: number;
}

export interface EventLanesLayout {
  readonly placed: readonly PlacedEvent[];
  readonly early: readonly EarlyEvent[];
  /** How many rows each lane needs. */
  readonly rows: Readonly<Record<EventLane, BySize<number>>>;
  readonly ticks: readonly TimeTick[];
}

interface SizeRules {
  /** The narrowest axis of the size, in pixels. */
  readonly width: number;
  /** Room for a label past the end of the axis, in pixels. */
  readonly edge: number;
  /** The most rows a lane may take for the sake of words; null where marks stand alone. */
  readonly rows: number | null;
}

/** The rules of each size. */
export const EVENT_AXES: BySize<SizeRules> = {
  narrow: { width: 276, edge: 24, rows: null },
  medium: { width: 480, edge: 12, rows: 4 },
  wide: { width: 980, edge: 12, rows: 6 },
};

/** What is written beside an event's mark where there is room, and which are written rather than others. */
export interface MarkWords {
  readonly text: string;
  readonly weight: number;
}

/** Width of a letter of a mark's words, and of the air about them, in pixels. */
const LETTER = 6;
const MARGIN = 8;

/**
 * Lays the events out in lanes on a true time axis that shows only the given days. A month or a year is as long
 * as it is; what lies outside the days is not placed.
 * @param words of each event's mark
 */
export function eventLanes(
  events: readonly DatedEvent[],
  axis: EventAxis,
  span: TimeSpan,
  words: ReadonlyMap<EventId, MarkWords>,
): EventLanesLayout {
  const shown = EVENT_LANES.flatMap((lane) => {
    const mine = events.filter((event) => event.lane === lane && isShown(axis, span, event));
    const stacks = bySize((size) => stackLane(mine, axis, span, words, size));
    return mine.map((event, i): PlacedEvent => {
      const { from, to } = stretch(axis, span, event);
      return {
        id: event.id,
        lane,
        x: rounded((from + to) / 2),
        length: rounded(to - from),
        places: bySize((size) => stacks[size][i]!),
      };
    });
  });
  const early = EVENT_LANES.flatMap((lane) =>
    events
      .filter((event) => event.lane === lane && isEarly(axis, event))
      .map((event, row): EarlyEvent => ({ id: event.id, lane, row })),
  );
  return { placed: shown, early, rows: rowsOf(shown, early), ticks: ticksOf(axis, span) };
}

/** Whether an event ended before the axis begins. */
function isEarly(axis: EventAxis, event: DatedEvent): boolean {
  return daysOnAxis(axis, event).to < 0;
}

/** Whether any of an event's days are among those shown. */
function isShown(axis: EventAxis, span: TimeSpan, event: DatedEvent): boolean {
  const { from, to } = daysOnAxis(axis, event);
  return to >= Math.max(0, span.from) && from <= span.to;
}

/** The part of the axis an event takes, 0 to 1; a day is a point. */
function stretch(axis: EventAxis, span: TimeSpan, event: DatedEvent): TimeSpan {
  const { from, to } = daysOnAxis(axis, event);
  const days = Math.max(1, span.to - span.from);
  const place = (day: number) => Math.min(Math.max((day - span.from) / days, 0), 1);
  return { from: place(from), to: place(to) };
}

function stackLane(
  events: readonly DatedEvent[],
  axis: EventAxis,
  span: TimeSpan,
  words: ReadonlyMap<EventId, MarkWords>,
  size: TimelineSize,
): EventPlace[] {
  const { width, edge, rows } = EVENT_AXES[size];
  const boxes = events.map((event) => {
    const { from, to } = stretch(axis, span, event);
    const { text, weight } = words.get(event.id) ?? { text: "", weight: 0 };
    return {
      from: from * width,
      to: to * width,
      words: rows !== null && text !== "" ? text.length * LETTER + MARGIN : 0,
      weight,
    };
  });
  return placeEvents(boxes, { width, edge }, rows ?? Infinity);
}

function rowsOf(shown: readonly PlacedEvent[], early: readonly EarlyEvent[]): EventLanesLayout["rows"] {
  const most = (lane: EventLane, size: TimelineSize) =>
    Math.max(
      1,
      ...shown.filter((event) => event.lane === lane).map((event) => event.places[size].row + 1),
      ...early.filter((event) => event.lane === lane).map((event) => event.row + 1),
    );
  const entries = EVENT_LANES.map((lane) => [lane, bySize((size) => most(lane, size))] as const);
  return Object.fromEntries(entries) as Record<EventLane, BySize<number>>;
}

function ticksOf({ start }: EventAxis, { from, to }: TimeSpan): TimeTick[] {
  return timeTicks(isoDay(dayNumber(start) + from), isoDay(dayNumber(start) + to));
}

/** A ten-thousandth of the axis is less than a pixel's fifth. */
function rounded(fraction: number): number {
  return Math.round(fraction * 1e4) / 1e4;
}

import { daysOnAxis } from "@/lib/chart/eventAxis";
import { leastRows, packLabels, rowCount, type LabelPlace } from "@/lib/chart/packLabels";
import { EVENT_LANES, type EventLane } from "@/lib/domain/datedEvent";
import type { TextStyle } from "@/lib/typeset/textStyle";
import type { EventItem } from "@/lib/view/eventModel";
import type { EventPictureContext } from "./eventPictureContext";
import type { Box } from "./scene";

export type LaneContext = Pick<
  EventPictureContext,
  "t" | "typesetter" | "direction" | "events" | "eventView" | "eventFilters" | "marks" | "labels"
>;

/** What is written beside an event's mark, piece by piece. */
export type LabelPiece = Pick<TextStyle, "weight"> & { readonly text: string; readonly fill: string };

export interface LaidEvent {
  readonly event: EventItem;
  /** The middle of its mark, and its length where it is more than a day, px. */
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly side: LabelPlace["side"];
}

export interface LaidLane {
  readonly lane: EventLane;
  readonly top: number;
  readonly name: string;
  readonly count: string;
}

export interface EventLanesLayout {
  /** Size of the words, px. */
  readonly size: number;
  /** Height of a row, px. */
  readonly pitch: number;
  /** Where the axis begins and how wide it is. */
  readonly left: number;
  readonly width: number;
  /** Whether events from before the axis stand left of it. */
  readonly early: boolean;
  readonly lanes: readonly LaidLane[];
  readonly events: readonly LaidEvent[];
  readonly bottom: number;
}

/** In sizes of the words. */
const ROW = { least: 1.2, free: 1.5, most: 4.4 } as const;
const TOP = 1.6;
const LANE_AIR = 0.35;
const SIGN = 0.86;
const GAP = 0.4;
const PIECE_GAP = 0.38;
/** What rounding may add to a height, px. */
const SLACK = 0.01;

/** The width of a mark of one day, px. */
export function signWidth(size: number): number {
  return SIGN * size;
}

/** How far a label stands from its mark, and its pieces from each other, px. */
export function labelGaps(size: number): { readonly mark: number; readonly piece: number } {
  return { mark: GAP * size, piece: PIECE_GAP * size };
}

/** Lays the lanes out at the largest of some sizes at which all of it stands within the box; null at none. */
export function fitEventLanes(
  context: LaneContext,
  box: Box,
  sizes: readonly number[],
  piecesOf: (event: EventItem) => readonly LabelPiece[],
): EventLanesLayout | null {
  for (const size of sizes) {
    const layout = layLanes(context, box, size, piecesOf);
    if (layout !== null && layout.bottom <= box.y + box.height + SLACK) return layout;
  }
  return null;
}

function layLanes(
  context: LaneContext,
  box: Box,
  size: number,
  piecesOf: (event: EventItem) => readonly LabelPiece[],
): EventLanesLayout | null {
  const { events, eventView } = context;
  const { axis } = events;
  const { span, inView } = eventView;
  const half = signWidth(size) / 2;
  const early = span.from === 0 && events.events.some(({ last }) => last < axis.start);
  const before = early ? widthOf(context, earlyWords(context), size, 400) + size * 0.9 : 0;
  const left = box.x + before + half;
  const width = box.x + box.width - half - left;
  const shown = events.events.flatMap((event) => {
    const { from, to } = daysOnAxis(axis, event);
    if (to < 0) return early ? [{ event, from: box.x + half, to: box.x + half }] : [];
    if (to < span.from || from > span.to) return [];
    const place = (day: number) =>
      left + width * Math.min(Math.max((day - span.from) / Math.max(1, span.to - span.from), 0), 1);
    return [{ event, from: place(from), to: place(to) }];
  });
  const measured = EVENT_LANES.map((lane) => {
    const { name, count } = laneWords(context, lane);
    const mine = shown.filter(({ event }) => event.lane === lane);
    const marks = mine.map(({ event, from, to }) => {
      const middle = (from + to) / 2;
      const reach = Math.max(half, (to - from) / 2);
      const label = inView.has(event.id) ? labelWidth(context, piecesOf(event), size) : 0;
      return { from: middle - reach, to: middle + reach, label };
    });
    const named = widthOf(context, name, size, 600) + widthOf(context, count, size, 400) + size * 1.3;
    const taken = { from: box.x, to: box.x + named };
    return { lane, name, count, mine, marks, taken };
  });
  const whole = { from: box.x, to: box.x + box.width };
  const air = size * 0.7;
  const fixed = (TOP + measured.length * LANE_AIR) * size;
  const least = measured.reduce((sum, { marks, taken }) => sum + leastRows(marks, whole, taken, air), 0);
  if (fixed + least * ROW.least * size > box.height + SLACK) return null;
  const laid = measured.map((lane) => ({ ...lane, places: packLabels(lane.marks, whole, lane.taken, air) }));
  if (laid.some(({ places }) => places === null)) return null;
  const rows = laid.map(({ places }) => Math.max(1, rowCount(places!)));
  const share = (box.height - fixed) / rows.reduce((sum, count) => sum + count, 0);
  const free = Number.isFinite(share) ? share : ROW.free * size;
  const pitch = Math.min(Math.max(free, ROW.least * size), ROW.most * size);
  let y = box.y + TOP * size;
  const lanes: LaidLane[] = [];
  const placed: LaidEvent[] = [];
  laid.forEach(({ lane, name, count, mine, places }, l) => {
    lanes.push({ lane, name, count, top: y });
    mine.forEach(({ event, from, to }, i) => {
      const { row, side } = places![i]!;
      const middle = y + (LANE_AIR * size) / 2 + (row + 0.5) * pitch;
      placed.push({ event, x: (from + to) / 2, y: middle, length: to - from, side });
    });
    y += rows[l]! * pitch + LANE_AIR * size;
  });
  return { size, pitch, left, width, early, lanes, events: placed, bottom: y };
}

/** What is written over the events from before the axis. */
export function earlyWords({ t, events }: LaneContext): string {
  return t("events.early", { year: events.axis.start.slice(0, 4) });
}

function laneWords({ t, eventView }: LaneContext, lane: EventLane) {
  const { count, total } = eventView.lanes.find((one) => one.lane === lane)!;
  return { name: t(`events.lane.${lane}`), count: t("events.count", { count, total }) };
}

function labelWidth(context: LaneContext, pieces: readonly LabelPiece[], size: number): number {
  const { mark, piece } = labelGaps(size);
  return pieces.reduce(
    (sum, { text, weight }, i) => sum + widthOf(context, text, size, weight) + (i > 0 ? piece : 0),
    mark,
  );
}

/** Measured once for all sizes. */
const MEASURE = 100;

/** How wide some words are, px. */
export function widthOf(
  { typesetter, direction }: Pick<LaneContext, "typesetter" | "direction">,
  text: string,
  size: number,
  weight: TextStyle["weight"],
): number {
  const style = { family: "sans", weight, size: MEASURE } as const;
  return (typesetter.setLine(text, style, direction).width * size) / MEASURE;
}

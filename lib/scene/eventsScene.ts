import type { EventItem } from "@/lib/view/eventModel";
import { eventLanesScene } from "./eventLanesScene";
import { fitEventLanes, type LabelPiece, type LaneContext } from "./eventLanesLayout";
import { layEventList } from "./eventListScene";
import { layEventTies } from "./eventTiesScene";
import { INKS } from "./inks";
import { LEAST_TYPE } from "@/lib/chart/pictureSizes";
import type { Box, SceneNode } from "./scene";

/** Sizes of the words beside the marks, in sizes of the picture's text: the largest that fits is taken. */
const SIZES = Array.from({ length: 40 }, (_, i) => 1.25 - i * 0.02);
/** In a room narrower than this, in sizes of the text, words beside the marks must not be smaller than that. */
const NARROW = 40;
const LEAST_IN_NARROW = 0.85;
/** No smaller may they be for the sake of words below. */
const GOOD = 0.86;

/**
 * The events in lanes on one true axis, each in view with its date and name beside its mark. Where the room is too
 * narrow for that the marks have numbers, and the names stand in a list below.
 */
export function eventsScene(context: LaneContext, box: Box, text: number): SceneNode[] {
  const roomy = withTies(context, box, text);
  if (roomy !== null) return roomy;
  const sizes = SIZES.map((factor) => factor * text);
  const written = (kind: "name" | "short") => {
    const pieces = namePieces(context, kind);
    const layout = fitEventLanes(context, box, sizes, pieces);
    return { pieces, layout, size: layout?.size ?? 0 };
  };
  const [whole, short] = [written("name"), written("short")];
  const { layout, pieces } = whole.size >= Math.min(text * LEAST_TYPE, short.size) ? whole : short;
  const least = box.width < NARROW * text ? LEAST_IN_NARROW * text : 0;
  if (layout !== null && layout.size >= least) return eventLanesScene(context, layout, box, pieces);
  const { numbers, lanes, list } = layNumbered(context, box, text);
  return [
    ...eventLanesScene(context, lanes, box, numberPieces(numbers)),
    ...list(lanes.bottom + text * 1.2).nodes,
  ];
}

/** With what followed what in words below, where there is room for both; else null. */
function withTies(context: LaneContext, box: Box, text: number): SceneNode[] | null {
  const ties = layEventTies(context, box, text * 0.92);
  if (ties === null || box.width < NARROW * text) return null;
  const below = ties.height + text * 1.4;
  const sizes = SIZES.map((factor) => factor * text).filter((size) => size >= text * GOOD);
  const pieces = namePieces(context, "name");
  const layout = fitEventLanes(context, { ...box, height: box.height - below }, sizes, pieces);
  if (layout === null) return null;
  return [
    ...eventLanesScene(context, layout, box, pieces),
    { kind: "group", x: 0, y: layout.bottom + text * 1.4, children: ties.nodes },
  ];
}

/** The height the events need in a room of no fixed height, px. */
export function heightOfEvents(context: LaneContext, width: number, text: number): number {
  const box = { x: 0, y: 0, width, height: 0 };
  const { lanes, list } = layNumbered(context, box, text);
  return list(lanes.bottom + text * 1.2).bottom;
}

function layNumbered(context: LaneContext, box: Box, text: number) {
  const numbers = numbersOf(context);
  const lanes = fitEventLanes(
    context,
    { ...box, height: Infinity },
    [LEAST_TYPE * text],
    numberPieces(numbers),
  )!;
  return {
    numbers,
    lanes,
    list: (top: number) => layEventList(context, { ...box, y: top }, text * 0.9, numbers),
  };
}

/** The events in view, counted lane by lane in order of time. */
function numbersOf({ events, eventView }: LaneContext): ReadonlyMap<string, number> {
  const shown = eventView.lanes.flatMap(({ lane }) =>
    events.events.filter((event) => event.lane === lane && eventView.inView.has(event.id)),
  );
  return new Map(shown.map(({ id }, i) => [id, i + 1]));
}

function numberPieces(numbers: ReadonlyMap<string, number>) {
  return ({ id }: EventItem): LabelPiece[] => [{ text: `${numbers.get(id)}`, weight: 400, fill: INKS.ink }];
}

function namePieces({ labels, eventFilters }: LaneContext, kind: "name" | "short") {
  return ({ id }: EventItem): LabelPiece[] => {
    const { date, [kind]: name } = labels.get(id)!;
    const weight = eventFilters.event.includes(id) ? 600 : 400;
    return [
      { text: date, weight, fill: INKS.soft },
      { text: name, weight, fill: INKS.ink },
    ];
  };
}

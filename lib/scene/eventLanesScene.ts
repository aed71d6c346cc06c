import { arcPath } from "@/lib/chart/arcPath";
import { timeTicks } from "@/lib/chart/timeTicks";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import type { TextStyle } from "@/lib/typeset/textStyle";
import type { EventItem } from "@/lib/view/eventModel";
import { tickWords } from "@/lib/words/tickWords";
import {
  earlyWords,
  labelGaps,
  signWidth,
  widthOf,
  type EventLanesLayout,
  type LabelPiece,
  type LaidEvent,
  type LaneContext,
} from "./eventLanesLayout";
import { eventSign } from "./eventSign";
import { INKS, MUTED } from "./inks";
import type { Box, SceneNode, TextNode } from "./scene";

/** Draws laid lanes: names, dates above, marks with their words, and the lines of what followed a chosen event. */
export function eventLanesScene(
  context: LaneContext,
  layout: EventLanesLayout,
  box: Box,
  piecesOf: (event: EventItem) => readonly LabelPiece[],
): SceneNode[] {
  const labels = layout.events.flatMap((laid) => labelOf(context, layout, laid, piecesOf(laid.event)) ?? []);
  return [
    ...tickNodes(context, layout, box),
    ...laneNodes(context, layout, box),
    ...labels.flatMap(({ ground, over }) => (over ? [] : [ground])),
    ...tieNodes(context, layout),
    ...layout.events.flatMap((laid) => markNodes(context, layout, laid)),
    ...labels.flatMap(({ ground, over }) => (over ? [ground] : [])),
    ...labels.flatMap(({ words }) => words),
  ];
}

function tickNodes(context: LaneContext, layout: EventLanesLayout, box: Box): SceneNode[] {
  const { events, eventView } = context;
  const { size, left, width, early, bottom } = layout;
  const start = dayNumber(events.axis.start);
  const { from, to } = eventView.span;
  const top = box.y + size * 1.3;
  const line = (x: number, thick: number, fill: string): SceneNode => {
    return { kind: "rect", x: x - thick / 2, y: top, width: thick, height: bottom - top, fill };
  };
  const words = (x: number, text: string): SceneNode => ({
    ...{ kind: "text", x, y: box.y + size, align: "left", text, direction: context.direction },
    style: { family: "sans", weight: 400, size: size },
    fill: INKS.soft,
  });
  let free = early ? box.x + widthOf(context, earlyWords(context), size, 400) + size * 0.5 : box.x;
  const ticks = timeTicks(isoDay(start + from), isoDay(start + to)).flatMap((tick) => {
    const x = left + tick.x * width;
    const text = tickWords(tick, events.language);
    const wide = widthOf(context, text, size, 400);
    const at = Math.min(x, box.x + box.width - wide);
    if (at < free) return [line(x, 0.75, INKS.rule)];
    free = at + wide + size * 0.5;
    return [line(x, 0.75, INKS.rule), words(at, text)];
  });
  // Two lines: what stands left of them is out of scale.
  const cut = left - signWidth(size) / 2 - size * 0.45;
  const before = early
    ? [
        line(cut - 1.5, 0.9, INKS.ruleStrong),
        line(cut + 1.5, 0.9, INKS.ruleStrong),
        words(box.x, earlyWords(context)),
      ]
    : [];
  return [...ticks, ...before];
}

function laneNodes(context: LaneContext, layout: EventLanesLayout, box: Box): SceneNode[] {
  const { size, pitch } = layout;
  const chosen = context.eventFilters.lane;
  return layout.lanes.flatMap(({ lane, top, name, count }): SceneNode[] => {
    const y = top + size * 0.17 + pitch / 2 + size * 0.34;
    const out = chosen.length > 0 && !chosen.includes(lane);
    const text = (x: number, words: string, weight: TextStyle["weight"], fill: string): TextNode => ({
      ...{ kind: "text", x, y, align: "left", text: words, direction: context.direction },
      ...{ style: { family: "sans", weight, size }, fill },
    });
    const wide = widthOf(context, name, size, 600) + size * 0.4;
    return [
      { kind: "rect", x: box.x, y: top - 0.5, width: box.width, height: 1, fill: INKS.ruleStrong },
      ground(box.x, y - size * 0.34, wide + widthOf(context, count, size, 400), size),
      text(box.x, name, 600, out ? INKS.soft : INKS.ink),
      text(box.x + wide, count, 400, INKS.soft),
    ];
  });
}

function markNodes(
  { marks, eventView, eventFilters, events }: LaneContext,
  layout: EventLanesLayout,
  laid: LaidEvent,
) {
  const { id } = laid.event;
  const { size } = layout;
  const faint = eventView.inView.has(id) ? {} : { opacity: MUTED };
  const sign = eventSign(marks.get(id)!, { ...laid, size, ...faint });
  const isChosen = eventFilters.event.includes(id);
  const isTied = events.followed.some(
    ({ from, to }) =>
      (from === id && eventFilters.event.includes(to)) || (to === id && eventFilters.event.includes(from)),
  );
  if (!isChosen && !isTied) return sign;
  const reach = Math.max(signWidth(size), laid.length) / 2 + size * 0.16;
  const ring: SceneNode = {
    ...{ kind: "rect", x: laid.x - reach, y: laid.y - size * 0.66, width: 2 * reach, height: size * 1.32 },
    stroke: { colour: isChosen ? INKS.ink : INKS.accent, width: size * (isChosen ? 0.16 : 0.11) },
  };
  return [...sign, ring];
}

/** The words of a mark, piece by piece in the order of the language, and the paper below them. */
function labelOf(
  context: LaneContext,
  { size }: EventLanesLayout,
  { x, y, length, side }: LaidEvent,
  pieces: readonly LabelPiece[],
) {
  if (side === null) return null;
  const gaps = labelGaps(size);
  const reach = Math.max(signWidth(size), length) / 2 + gaps.mark;
  const wide = pieces.map(({ text, weight }) => widthOf(context, text, size, weight));
  const whole = wide.reduce((sum, one) => sum + one, gaps.piece * (pieces.length - 1));
  const begin = { end: x + reach, start: x - reach - whole, on: x - whole / 2 }[side];
  let from = 0;
  const words = pieces.map(({ text, weight, fill }, i): SceneNode => {
    const at = context.direction === "rtl" ? begin + whole - from - wide[i]! : begin + from;
    from += wide[i]! + gaps.piece;
    return {
      ...{ kind: "text", x: at, y: y + size * 0.34, align: "left", text, direction: context.direction },
      ...{ style: { family: "sans", weight, size }, fill, halo: INKS.paper },
    };
  });
  return { ground: ground(begin, y, whole, size), words, over: side === "on" };
}

/** Paper below words, so that no line goes through them. */
function ground(x: number, middle: number, width: number, size: number): SceneNode {
  const air = size * 0.15;
  const height = size * 1.1;
  return {
    kind: "rect",
    x: x - air,
    y: middle - height / 2,
    width: width + 2 * air,
    height,
    fill: INKS.paper,
  };
}

/** The links that touch a chosen event, as far as both ends are shown. */
function tieNodes(
  { events, eventFilters }: LaneContext,
  { events: laid, size }: EventLanesLayout,
): SceneNode[] {
  const places = new Map(laid.map((one) => [one.event.id, one]));
  return events.followed.flatMap(({ from, to }): SceneNode[] => {
    if (!eventFilters.event.some((id) => id === from || id === to)) return [];
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) return [];
    return [
      { kind: "path", d: arcPath(a, b, size * 2), stroke: { colour: INKS.accent, width: size * 0.12 } },
    ];
  });
}

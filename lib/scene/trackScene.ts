import { INKS, MUTED } from "./inks";
import type { Box, SceneNode, TextNode } from "./scene";
import type { SceneContext } from "./sceneContext";

export interface TrackRow {
  /** The number the mark stands for, before the label; null where the mark has none. */
  readonly figure: string | null;
  readonly label: string;
  /** Both from the start of the scale, 0 to 1. */
  readonly start: number;
  readonly end: number;
  readonly muted: boolean;
}

export interface Tracks {
  readonly heading: string;
  /** A bar has a true length; a dot marks a place on a scale that has no nought. */
  readonly mark: "bar" | "dot";
  readonly rows: readonly TrackRow[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

type Context = Pick<SceneContext, "typesetter" | "direction">;

/** Height of a row's words over its bar, as a multiple of plain text. */
const HEAD = 2.2;

/** Rows on one scale under a heading, labelled where they stand; a scale runs from left to right in every language. */
export function trackScene(context: Context, { heading, mark, rows, ticks }: Tracks, box: Box, text: number) {
  const top = box.y + text * 2;
  const room = box.height - text * 3.8;
  // What the heads leave is bars, as thick as they may be, and space between the rows.
  const thick = Math.min((room - rows.length * text * HEAD) / rows.length - text * 0.7, text * 5);
  const used = rows.length * (text * HEAD + thick);
  const gap = Math.min((room - used) / (rows.length - 1), text * 3.5);
  const pitch = text * HEAD + thick + gap;
  const end = top + pitch * rows.length - gap;
  const words = (said: string, x: number, y: number, align: TextNode["align"]): TextNode => ({
    kind: "text",
    x,
    y,
    align,
    text: said,
    style: { family: "sans", weight: 400, size: text * 0.9 },
    direction: context.direction,
    fill: INKS.soft,
  });
  const [side, align] =
    context.direction === "rtl" ? ([box.x + box.width, "right"] as const) : ([box.x, "left"] as const);
  return [
    {
      ...words(heading, side, box.y + text * 1.1, align),
      style: { family: "sans", weight: 600, size: text * 1.05 },
      fill: INKS.ink,
    },
    ...rows.flatMap((row, i) =>
      rowNodes(context, row, ticks, mark, { ...box, y: top + pitch * i, height: pitch - gap }, text),
    ),
    ...ticks.map(({ at, label }) =>
      words(
        label,
        box.x + at * box.width,
        end + text * 1.3,
        at === 0 ? "left" : at > 0.97 ? "right" : "center",
      ),
    ),
  ] satisfies SceneNode[];
}

function rowNodes(
  { typesetter, direction }: Context,
  { figure, label, start, end, muted }: TrackRow,
  ticks: Tracks["ticks"],
  mark: Tracks["mark"],
  box: Box,
  text: number,
): SceneNode[] {
  const number = { family: "serif", weight: 600, size: text * 1.7 } as const;
  const indent = figure === null ? 0 : typesetter.setLine(figure, number, direction).width + text * 0.5;
  const rtl = direction === "rtl";
  const place = (offset: number) => (rtl ? box.x + box.width - offset : box.x + offset);
  const baseline = box.y + text * 1.6;
  const head = (said: string, offset: number, style: TextNode["style"]): TextNode => ({
    kind: "text",
    x: place(offset),
    y: baseline,
    align: rtl ? "right" : "left",
    text: said,
    style,
    direction,
    fill: muted ? INKS.soft : INKS.ink,
  });
  const top = box.y + text * HEAD;
  return [
    ...plotNodes(
      { start, end, muted },
      ticks,
      mark,
      { ...box, y: top, height: box.y + box.height - top },
      text,
    ),
    ...(figure === null ? [] : [head(figure, 0, number)]),
    head(label, indent, { family: "sans", weight: 400, size: text }),
  ];
}

/** A row's mark on the lines of its scale. */
function plotNodes(
  { start, end, muted }: Pick<TrackRow, "start" | "end" | "muted">,
  ticks: Tracks["ticks"],
  mark: Tracks["mark"],
  { x, y, width, height }: Box,
  text: number,
): SceneNode[] {
  const ink = { fill: INKS.ink, ...(muted && { opacity: MUTED }) };
  const left = x + start * width;
  const right = x + end * width;
  const thick = height * 0.8;
  const bottom = y + height;
  return [
    ...ticks.map(({ at }): SceneNode => ({
      kind: "rect",
      x: x + at * width - 0.5,
      y,
      width: 1,
      height,
      fill: INKS.rule,
    })),
    { kind: "rect", x, y: bottom, width, height: 1, fill: INKS.rule },
    mark === "bar"
      ? {
          kind: "rect",
          x: left,
          y: bottom - thick,
          width: Math.max(1.5, right - left),
          height: thick,
          ...ink,
        }
      : { kind: "circle", x: right, y: y + height / 2, r: Math.min(thick / 2, text * 0.7), ...ink },
  ];
}

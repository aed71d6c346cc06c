import type { Direction, TextStyle } from "@/lib/typeset/textStyle";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { INKS } from "./inks";
import type { Box, Fill, SceneNode, Stroke } from "./scene";

export interface BarPart {
  readonly value: number;
  readonly ink: { readonly fill: Fill; readonly stroke?: Stroke; readonly opacity?: number };
  /** Written into the part where it has room. */
  readonly figure?: string;
  readonly figureInk?: string;
}

export interface BarRow {
  readonly label: string;
  readonly parts: readonly BarPart[];
  /** Written at the bar's end. */
  readonly figure: string;
  readonly opacity?: number;
}

/** How rows of bars are laid out in their box. */
export interface BarMeasures {
  readonly typesetter: Typesetter;
  readonly style: TextStyle;
  readonly direction: Direction;
  readonly box: Box;
  readonly pitch: number;
  readonly thick: number;
  /** Where bars begin, from the starting side, and px per unit of value. */
  readonly labels: number;
  readonly unit: number;
}

/**
 * Rows of bars on one scale from 0, labels on the side the language begins on, figures at the ends.
 * @param text the largest size of the words, px; they shrink where the rows need it
 * @param shared room for labels and px per unit of value, where bars elsewhere stand on the same scale
 */
export function barsScene(
  typesetter: Typesetter,
  rows: readonly BarRow[],
  box: Box,
  text: number,
  direction: Direction,
  shared: Partial<Pick<BarMeasures, "labels" | "unit">> = {},
): SceneNode[] {
  const measures = { ...layBars(typesetter, rows, box, text, direction), ...shared };
  return rows.flatMap((row, i) => rowNodes(row, box.y + measures.pitch * (i + 0.5), measures));
}

/** Sizes of rows of bars: the scale is the largest at which every bar has room for its figure. */
export function layBars(
  typesetter: Typesetter,
  rows: readonly BarRow[],
  box: Box,
  text: number,
  direction: Direction,
): BarMeasures {
  const pitch = Math.min(box.height / Math.max(1, rows.length), text * 4.2);
  const size = Math.min(text, pitch * 0.72);
  const style: TextStyle = { family: "sans", weight: 400, size };
  const widthOf = (words: string) => typesetter.setLine(words, style, direction).width;
  const labels = Math.max(0, ...rows.map(({ label }) => widthOf(label))) + size;
  const units = rows.map(({ parts, figure }) => {
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    return (box.width - labels - size * 0.6 - widthOf(figure)) / Math.max(1, value);
  });
  const thick = Math.min(pitch * 0.62, text * 2);
  return { typesetter, style, direction, box, pitch, thick, labels, unit: Math.max(0, Math.min(...units)) };
}

function rowNodes(
  { label, parts, figure, opacity }: BarRow,
  middle: number,
  measures: BarMeasures,
): SceneNode[] {
  const { style, direction, box, labels, unit } = measures;
  const faint = opacity === undefined ? {} : { opacity };
  const words = (offset: number, text: string): SceneNode => ({
    kind: "text",
    x: direction === "rtl" ? box.x + box.width - offset : box.x + offset,
    y: middle + style.size * 0.34,
    align: direction === "rtl" ? "right" : "left",
    text,
    style,
    direction,
    fill: INKS.ink,
    ...faint,
  });
  let offset = labels;
  const bars = parts.flatMap((part): SceneNode[] => {
    const width = unit * part.value;
    const nodes = width <= 0 ? [] : partNodes(part, offset, width, middle, parts.length > 1, measures);
    offset += width;
    return nodes.map((node) => (node.kind === "group" ? node : { ...node, ...faint }));
  });
  return [words(0, label), ...bars, words(offset + style.size * 0.5, figure)];
}

function partNodes(
  part: BarPart,
  offset: number,
  width: number,
  middle: number,
  stacked: boolean,
  { typesetter, style, direction, box, thick }: BarMeasures,
): SceneNode[] {
  const left = direction === "rtl" ? box.x + box.width - offset - width : box.x + offset;
  const size = Math.min(style.size, thick * 0.8);
  const bar: SceneNode = {
    kind: "rect",
    x: left,
    y: middle - thick / 2,
    width: Math.max(0.5, width - (stacked ? 0.75 : 0)),
    height: thick,
    ...part.ink,
  };
  const { figure } = part;
  const fits =
    figure !== undefined && typesetter.setLine(figure, style, direction).width + size * 0.4 <= width;
  if (!fits) return [bar];
  return [
    bar,
    {
      kind: "text",
      x: left + width / 2,
      y: middle + size * 0.34,
      align: "center",
      text: figure,
      style: { ...style, size },
      direction,
      fill: part.figureInk ?? INKS.ink,
      ...(typeof part.ink.fill !== "string" && { halo: INKS.paper }),
    },
  ];
}

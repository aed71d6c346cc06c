import type { Direction, TextStyle } from "@/lib/typeset/textStyle";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { INKS } from "./inks";
import type { Box, Fill, SceneNode, Stroke, TextNode } from "./scene";

export interface BarPart {
  readonly value: number;
  readonly ink: { readonly fill: Fill; readonly stroke?: Stroke; readonly opacity?: number };
  /** Written into the part where it has room. */
  readonly figure?: string;
  readonly figureInk?: string;
}

export interface BarRow {
  readonly label: string;
  /** More of it, said where labels stand above their bars. */
  readonly note?: string;
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
  /** Whether labels stand above their bars and not before them. */
  readonly above: boolean;
  /** Where bars begin, from the starting side, and px per unit of value. */
  readonly labels: number;
  readonly unit: number;
}

/** From this room for a row on, in sizes of the text, its label stands above its bar. */
const ABOVE_FROM = 3.9;

/**
 * Rows of bars on one scale from 0, labels on the side the language begins on or above, figures at the ends.
 * @param text the largest size of the words, px; they shrink where the rows need it
 * @param shared room for labels and px per unit of value, where bars elsewhere stand on the same scale; or `full`,
 * the longest bar there can be
 */
export function barsScene(
  typesetter: Typesetter,
  rows: readonly BarRow[],
  box: Box,
  text: number,
  direction: Direction,
  { full, ...shared }: Partial<Pick<BarMeasures, "labels" | "unit">> & { readonly full?: number } = {},
): SceneNode[] {
  const measures = { ...layBars(typesetter, rows, box, text, direction, full), ...shared };
  return rows.flatMap((row, i) => rowNodes(row, box.y + measures.pitch * i, measures));
}

/**
 * Sizes of rows of bars: the scale is the largest at which every bar has room for its figure.
 * @param full the longest bar there can be, whatever the filters; without it the scale is that of the bars drawn
 */
export function layBars(
  typesetter: Typesetter,
  rows: readonly BarRow[],
  box: Box,
  text: number,
  direction: Direction,
  full?: number,
): BarMeasures {
  const room = box.height / Math.max(1, rows.length);
  const above = room >= ABOVE_FROM * text;
  const pitch = Math.min(room, text * (above ? 9 : 4.2));
  const size = Math.min(text, pitch * 0.9);
  const style: TextStyle = { family: "sans", weight: 400, size };
  const widthOf = (words: string) => typesetter.setLine(words, style, direction).width;
  const labels = above ? 0 : Math.max(0, ...rows.map(({ label }) => widthOf(label))) + size;
  const units = rows.map(({ parts, figure }) => {
    const value = full ?? parts.reduce((sum, part) => sum + part.value, 0);
    return (box.width - labels - size * 0.6 - widthOf(figure)) / Math.max(1, value);
  });
  const thick = above ? Math.min(pitch - size * 2.5, text * 3.4) : Math.min(pitch * 0.68, text * 2);
  const unit = Math.max(0, Math.min(...units));
  return { typesetter, style, direction, box, pitch, thick, above, labels, unit };
}

function rowNodes(row: BarRow, top: number, measures: BarMeasures): SceneNode[] {
  const { parts, figure, opacity } = row;
  const { style, above, pitch, thick, labels, unit } = measures;
  const faint = opacity === undefined ? {} : { opacity };
  const middle = above ? top + style.size * 1.8 + thick / 2 : top + pitch / 2;
  let offset = labels;
  const bars = parts.flatMap((part): SceneNode[] => {
    const width = unit * part.value;
    const nodes = width <= 0 ? [] : partNodes(part, offset, width, middle, parts.length > 1, measures);
    offset += width;
    return nodes.map((node) => (node.kind === "rect" ? { ...node, ...faint } : node));
  });
  const line = above ? top + style.size : middle;
  return [
    ...labelNodes(row, line, measures),
    ...bars,
    wordsNode(figure, offset + style.size * 0.5, middle, measures, inkOfWords(row)),
  ];
}

/** The words of a faint row stay dark enough to be read in print. */
function inkOfWords({ opacity }: BarRow): { readonly fill: string } {
  return { fill: opacity === undefined ? INKS.ink : INKS.soft };
}

/** A row's name, and above a bar what more there is to say of it if that has room. */
function labelNodes(row: BarRow, middle: number, measures: BarMeasures): SceneNode[] {
  const { typesetter, style, direction, box, above } = measures;
  const { label, note } = row;
  const ink = inkOfWords(row);
  if (!above) return [wordsNode(label, 0, middle, measures, ink)];
  const strong = { ...style, weight: 600 } as const;
  const end = typesetter.setLine(label, strong, direction).width + style.size * 0.6;
  const name = wordsNode(label, 0, middle, measures, { ...ink, style: strong });
  const width = note === undefined ? Infinity : typesetter.setLine(note, style, direction).width;
  if (end + width > box.width) return [name];
  return [name, wordsNode(note!, end, middle, measures, { fill: INKS.soft })];
}

/** Words so far in from the side the language begins on, on the line around a middle. */
function wordsNode(
  text: string,
  offset: number,
  middle: number,
  { style, direction, box }: BarMeasures,
  more: Partial<Pick<TextNode, "style" | "fill">>,
): TextNode {
  return {
    kind: "text",
    x: direction === "rtl" ? box.x + box.width - offset : box.x + offset,
    y: middle + style.size * 0.34,
    align: direction === "rtl" ? "right" : "left",
    text,
    style,
    direction,
    fill: INKS.ink,
    ...more,
  };
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
    figure !== undefined &&
    thick >= style.size * 0.85 &&
    typesetter.setLine(figure, style, direction).width + style.size * 0.4 <= width;
  if (!fits) return [bar];
  return [
    bar,
    {
      kind: "text",
      x: left + width / 2,
      y: middle + style.size * 0.34,
      align: "center",
      text: figure,
      style,
      direction,
      fill: part.figureInk ?? INKS.ink,
      ...(typeof part.ink.fill !== "string" && { halo: INKS.paper }),
    },
  ];
}

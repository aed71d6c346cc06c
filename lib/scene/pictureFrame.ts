import type { Direction, TextStyle } from "@/lib/typeset/textStyle";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { setColumn, type Column, type ColumnText } from "./column";
import { INKS } from "./inks";
import { legendRows, type AnyLegendItem } from "./legend";
import { LEAST_TYPE, PICTURE_SHAPES, type PictureSize } from "@/lib/chart/pictureSizes";
import type { Box, Scene, SceneNode } from "./scene";

/** The words around a picture: it must say by itself what it shows, of when, and on what ground. */
export interface PictureWords {
  /** The chart's name and what is in view, above the title. */
  readonly kicker: string;
  readonly title: string;
  /** What is not known. */
  readonly known: string;
  /** What the chart shows, where the title above it speaks of more or of something else. */
  readonly caption?: string;
  /** The filters in force. */
  readonly filters: string;
  /** Counting rule, sources, borders, licence, version and address: each a sentence. */
  readonly foot: readonly string[];
  readonly language: string;
  readonly direction: Direction;
}

export interface PicturePart {
  readonly legend: readonly AnyLegendItem[];
  /** How much smaller all words are than elsewhere, where the chart itself is mostly words; by default 1. */
  readonly scale?: number;
  /** Draws the chart into the room that is left for it. */
  readonly draw: (box: Box, text: number) => readonly SceneNode[];
  /** Whether it is so wide for its height that in a low picture the legend had better stand beside it. */
  readonly beside?: boolean;
  /** The height it needs where it is too much for a phone's frame, which then grows. */
  readonly needs?: (width: number, text: number) => number;
}

/** Puts a chart with its title, legend and ground into a picture of the asked shape; all re-flows, nothing is cropped. */
export function pictureFrame(
  typesetter: Typesetter,
  size: PictureSize,
  words: PictureWords,
  part: PicturePart,
): Scene {
  const { width, height: least, text: plain } = PICTURE_SHAPES[size];
  const text = plain * (part.scale ?? 1);
  const pad = Math.round(width * 0.04);
  // A wide picture is low: what it can spare above goes to the chart.
  const above = Math.min(pad, least * 0.05);
  const column = { x: pad, y: above, width: width - 2 * pad };
  const head = setColumn(
    typesetter,
    headTexts(typesetter, words, text, column.width),
    column,
    words.direction,
  );
  const foot = footColumn(typesetter, words, text, column);
  const legend = layLegend(typesetter, part, column, text, words.direction);
  const top = above + head.height + text;
  const below = text * 1.6 + (legend.aside > 0 ? 0 : legend.height) + foot.height + above * 0.75;
  const needed = size === "narrow" ? (part.needs?.(column.width, text) ?? 0) : 0;
  const height = Math.max(least, Math.ceil(top + needed + below));
  const footTop = height - above * 0.75 - foot.height;
  const room = {
    x: words.direction === "rtl" ? pad + legend.aside : pad,
    y: top,
    width: column.width - legend.aside,
    height: height - below - top,
  };
  const legendTop = room.y + room.height + (legend.aside > 0 ? -legend.height : text * 0.6);
  const { language, direction } = words;
  return {
    width,
    height,
    paper: INKS.paper,
    title: words.title,
    description: [words.kicker, words.known, words.caption ?? "", words.filters]
      .filter((sentence) => sentence !== "")
      .join(" · "),
    foot: words.foot,
    language,
    direction,
    nodes: [
      ...head.nodes,
      { kind: "group", x: 0, y: 0, children: part.draw(room, text) },
      { kind: "group", x: 0, y: legendTop, children: legend.nodes },
      { kind: "rect", x: pad, y: footTop - text * 0.5, width: column.width, height: 1, fill: INKS.rule },
      { kind: "group", x: 0, y: footTop, children: foot.nodes },
    ],
  };
}

/** The legend below the chart or, in a low picture of a wide chart, in a column of its own after it. */
function layLegend(
  typesetter: Typesetter,
  { legend, beside }: PicturePart,
  column: { readonly x: number; readonly width: number },
  text: number,
  direction: Direction,
): ReturnType<typeof legendRows> & { readonly aside: number } {
  const size = text * 0.9;
  if (!isWide(column.width, text) || beside !== true || legend.length === 0)
    return { ...legendRows(typesetter, legend, { ...column, y: 0 }, size, direction), aside: 0 };
  const style = { family: "sans", weight: 400, size } as const;
  const widths = legend.map((item) => typesetter.setLine(item.words, style, direction).width);
  const width = Math.max(...widths) + size * 1.5;
  const x = direction === "rtl" ? column.x : column.x + column.width - width;
  return { ...legendRows(typesetter, legend, { x, y: 0, width }, size, direction), aside: width + text };
}

/** Whether a picture is much wider than its words. */
function isWide(width: number, text: number): boolean {
  return width > 65 * text;
}

function headTexts(typesetter: Typesetter, words: PictureWords, text: number, width: number): ColumnText[] {
  const sans = (size: number, weight: TextStyle["weight"] = 400) =>
    ({ family: "sans", weight, size }) as const;
  const title = titleStyle(typesetter, words, text, width);
  return [
    { text: words.kicker, style: sans(text), fill: INKS.soft, leading: 1.35, before: 0, balanced: true },
    { text: words.title, style: title, fill: INKS.ink, leading: 1.16, before: text * 0.3, balanced: true },
    {
      text: words.known,
      style: sans(text * 1.05),
      fill: INKS.soft,
      leading: 1.38,
      before: text * 0.5,
      balanced: true,
    },
    {
      text: words.caption ?? "",
      style: sans(text * 1.05),
      fill: INKS.ink,
      leading: 1.38,
      before: text * 0.4,
      balanced: true,
    },
    { text: words.filters, style: sans(text, 600), fill: INKS.accent, leading: 1.35, before: text * 0.4 },
  ].filter((paragraph) => paragraph.text !== "");
}

/** The largest of a few sizes at which the title takes no more than three lines, in a wide picture two. */
function titleStyle(typesetter: Typesetter, words: PictureWords, text: number, width: number): TextStyle {
  const wide = isWide(width, text);
  const sizes = [2.5, 2.2, 1.9, 1.7, 1.5, 1.35]
    .slice(wide ? 2 : 0)
    .map((factor) => Math.round(text * factor));
  const fits = sizes.find((size) => {
    const style = { family: "serif", weight: 600, size } as const;
    const lines = wide ? 1.9 : 2.8;
    return typesetter.setLine(words.title, style, words.direction).width < lines * width;
  });
  return { family: "serif", weight: 600, size: fits ?? sizes.at(-1)! };
}

function footColumn(
  typesetter: Typesetter,
  words: PictureWords,
  text: number,
  box: { x: number; width: number },
): Column {
  const style = { family: "sans", weight: 400, size: text * LEAST_TYPE } as const;
  const whole = { text: words.foot.join(" "), style, fill: INKS.soft, leading: 1.4, before: 0 };
  return setColumn(typesetter, [whole], { ...box, y: 0 }, words.direction);
}

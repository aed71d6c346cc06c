import type { Direction } from "@/lib/typeset/textStyle";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { INKS } from "./inks";
import type { Box, Fill, SceneNode, Stroke } from "./scene";

export interface LegendItem {
  readonly fill: Fill;
  readonly stroke?: Stroke;
  readonly opacity?: number;
  readonly words: string;
}

/** An item whose sign is no square. */
export interface DrawnLegendItem {
  readonly draw: (box: Box) => readonly SceneNode[];
  readonly words: string;
}

/** An item that explains something written and has no sign. */
export interface PlainLegendItem {
  readonly words: string;
}

/** All that a legend may have. */
export type AnyLegendItem = LegendItem | DrawnLegendItem | PlainLegendItem;

/**
 * Signs with their words in as many lines as the width needs.
 * @param size size of the words, px
 */
export function legendRows(
  typesetter: Typesetter,
  items: readonly AnyLegendItem[],
  box: { readonly x: number; readonly y: number; readonly width: number },
  size: number,
  direction: Direction,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const style = { family: "sans", weight: 400, size } as const;
  const sign = size * 0.95;
  const gap = size * 1.3;
  const leading = size * 1.6;
  const nodes: SceneNode[] = [];
  let at = 0;
  let row = 0;
  for (const item of items) {
    const words = "fill" in item || "draw" in item ? sign + size * 0.45 : 0;
    const width = words + typesetter.setLine(item.words, style, direction).width;
    if (at > 0 && at + width > box.width) {
      at = 0;
      row += 1;
    }
    const place = (offset: number) =>
      direction === "rtl" ? box.x + box.width - at - offset : box.x + at + offset;
    const y = box.y + row * leading;
    const square = {
      x: direction === "rtl" ? place(sign) : place(0),
      y: y + (leading - sign) / 2,
      width: sign,
      height: sign,
    };
    nodes.push(...signNodes(item, square), {
      kind: "text",
      x: place(words),
      y: y + leading / 2 + size * 0.34,
      align: direction === "rtl" ? "right" : "left",
      text: item.words,
      style,
      direction,
      fill: INKS.ink,
    });
    at += width + gap;
  }
  return { nodes, height: items.length === 0 ? 0 : (row + 1) * leading };
}

function signNodes(item: AnyLegendItem, square: Box): readonly SceneNode[] {
  if ("draw" in item) return item.draw(square);
  if (!("fill" in item)) return [];
  const { fill, stroke, opacity } = item;
  return [
    {
      kind: "rect",
      ...square,
      fill,
      ...(stroke && { stroke }),
      ...(opacity !== undefined && { opacity }),
    },
  ];
}

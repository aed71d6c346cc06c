import type { Direction } from "@/lib/typeset/textStyle";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { setColumn, type ColumnText } from "./column";
import type { Block } from "./largestThatFits";
import type { LegendItem } from "./legend";
import type { SceneNode } from "./scene";

export interface KeyedText {
  /** The ink of the sign before the words. */
  readonly ink: Omit<LegendItem, "words">;
  readonly texts: readonly ColumnText[];
}

/**
 * Paragraphs below each other, each behind the sign of what it speaks of.
 * @param size of the signs, px
 */
export function keyedColumn(
  typesetter: Typesetter,
  rows: readonly KeyedText[],
  box: { readonly x: number; readonly y: number; readonly width: number },
  size: number,
  direction: Direction,
): Block<SceneNode> {
  const indent = size * 1.5;
  const sign = size * 0.95;
  const nodes: SceneNode[] = [];
  let y = box.y;
  rows.forEach(({ ink, texts }, i) => {
    if (i > 0) y += size * 0.45;
    const x = direction === "rtl" ? box.x : box.x + indent;
    const column = setColumn(typesetter, texts, { x, y, width: box.width - indent }, direction);
    const [first] = column.nodes;
    const baseline = first?.y ?? y + size;
    nodes.push(
      {
        kind: "rect",
        x: direction === "rtl" ? box.x + box.width - sign : box.x,
        y: baseline - sign * 0.9,
        width: sign,
        height: sign,
        ...ink,
      },
      ...column.nodes,
    );
    y += column.height;
  });
  return { nodes, height: y - box.y };
}

import type { Direction, TextStyle } from "@/lib/typeset/textStyle";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { balancedText } from "@/lib/typeset/balancedText";
import { wrapText } from "@/lib/typeset/wrapText";
import type { TextNode } from "./scene";

export interface ColumnText {
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: string;
  /** Line height, as a multiple of the size. */
  readonly leading: number;
  /** Space above, px. */
  readonly before: number;
  /** Whether its lines are about equally long, as in a heading. */
  readonly balanced?: boolean;
}

export interface Column {
  readonly nodes: readonly TextNode[];
  readonly height: number;
}

/** Sets paragraphs below each other, wrapped to a width, from the side their language begins on. */
export function setColumn(
  typesetter: Typesetter,
  texts: readonly ColumnText[],
  box: { readonly x: number; readonly y: number; readonly width: number },
  direction: Direction,
): Column {
  const nodes: TextNode[] = [];
  let y = box.y;
  texts.forEach(({ text, style, fill, leading, before, balanced = false }, i) => {
    if (i > 0) y += before;
    const wrap = balanced ? balancedText : wrapText;
    for (const line of wrap(typesetter, text, style, direction, box.width)) {
      const baseline = y + style.size * (leading / 2 + 0.34);
      nodes.push({
        kind: "text",
        x: direction === "rtl" ? box.x + box.width : box.x,
        y: baseline,
        align: direction === "rtl" ? "right" : "left",
        text: line,
        style,
        direction,
        fill,
      });
      y += style.size * leading;
    }
  });
  return { nodes, height: y - box.y };
}

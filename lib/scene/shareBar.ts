import type { Direction } from "@/lib/typeset/textStyle";
import type { LegendItem } from "./legend";
import type { Box, SceneNode } from "./scene";

/** One bar over the whole width, shared out by number from the side the language begins on. */
export function shareBar(
  parts: readonly (Pick<LegendItem, "fill" | "stroke"> & { readonly count: number })[],
  box: Box,
  direction: Direction,
): SceneNode[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let at = 0;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, fill, stroke }): SceneNode => {
      const width = (box.width * count) / total;
      const x = direction === "rtl" ? box.x + box.width - at - width : box.x + at;
      at += width;
      return {
        kind: "rect",
        x,
        y: box.y,
        width: Math.max(0.5, width - 1),
        height: box.height,
        fill,
        ...(stroke && { stroke }),
      };
    });
}

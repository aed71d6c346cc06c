import type { Box, SceneNode } from "@/lib/scene/scene";
import type { BriefBlock } from "./briefBlock";
import { MEASURE, SHEET } from "./briefSheet";

/** A drawing as wide as the text. */
export function briefDrawing(
  height: number,
  draw: (box: Box) => readonly SceneNode[],
  { before = 8, keep = false }: { readonly before?: number; readonly keep?: boolean } = {},
): BriefBlock {
  return { before, height, keep, nodes: draw({ x: SHEET.side, y: 0, width: MEASURE, height }) };
}

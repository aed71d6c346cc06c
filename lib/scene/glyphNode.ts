import type { ToneDirection } from "@/lib/theme/toneStyles";
import type { Box, GroupNode, PathNode } from "./scene";

/** Which way, in lines on a field of 24 by 24. */
const LINES = {
  up: "M12 21V3M5 10L12 3L19 10",
  down: "M12 3V21M5 14L12 21L19 14",
  similar: "M3 9C6 5 9 5 12 8S18 11 21 7M3 17C6 13 9 13 12 16S18 19 21 15",
  unsaid: "M7.5 8.5C7.5 3.5 17 3 17 8.5C17 12.5 12 12 12 16.5M12 20V21.6",
} as const;

export type Glyph = keyof typeof LINES;

/** The glyph of what is said of a tone. */
export const TONE_GLYPHS: Readonly<Record<ToneDirection, Glyph>> = {
  positive: "up",
  similar: "similar",
  unsaid: "unsaid",
};

/** A sign that says which way and never how far: all of one size. */
export function glyphNode(
  glyph: Glyph,
  { x, y, width }: Pick<Box, "x" | "y" | "width">,
  colour: string,
  opacity?: number,
): GroupNode {
  const path: PathNode = {
    kind: "path",
    d: LINES[glyph],
    stroke: { colour, width: 2.4 },
    ...(opacity !== undefined && { opacity }),
  };
  return { kind: "group", x, y, scale: width / 24, children: [path] };
}

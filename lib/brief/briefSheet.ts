import type { SceneContext } from "@/lib/scene/sceneContext";
import { PICTURE_SHAPES } from "@/lib/chart/pictureSizes";
import type { TextNode } from "@/lib/scene/scene";

/** What the words of a brief are set with. */
export type BriefSetting = Pick<SceneContext, "t" | "typesetter" | "direction" | "model">;

/** An A4 page, its margins and the size of its plain text, px. */
export const SHEET = {
  width: PICTURE_SHAPES.a4.width,
  height: PICTURE_SHAPES.a4.height,
  side: 62,
  top: 56,
  bottom: 84,
  text: PICTURE_SHAPES.a4.text,
} as const;

/** The width between the margins. */
export const MEASURE = SHEET.width - 2 * SHEET.side;

/** Where a text begins that stands so far in from the side its language begins on. */
export function startAt(
  { direction }: Pick<BriefSetting, "direction">,
  offset = 0,
): Pick<TextNode, "x" | "align" | "direction"> {
  return direction === "rtl"
    ? { x: SHEET.width - SHEET.side - offset, align: "right", direction }
    : { x: SHEET.side + offset, align: "left", direction };
}

import type { Standing } from "@/lib/domain/standing";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { INKS } from "./inks";
import type { Fill, SceneNode } from "./scene";

interface Coded {
  readonly iso3: string;
  readonly standing: Standing;
  readonly muted: boolean;
}

/**
 * A state's code in the middle of its mark, in an ink that is read on it; on a texture it has the ground around it.
 * @param fill that of the mark
 * @param place the middle of the mark
 */
export function codeNode(
  { iso3, standing, muted }: Coded,
  fill: Fill,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): SceneNode {
  const dark = standing === "critical" || standing === "both" || standing === "subject";
  const ground = standing === "subject" ? STANDING_STYLES.subject.light : INKS.paper;
  return {
    kind: "text",
    x,
    y: y + size * 0.34,
    align: "center",
    text: iso3,
    style: { family: "sans", weight: 600, size },
    direction: "ltr",
    fill: muted ? INKS.soft : dark ? INKS.onDark : INKS.ink,
    ...(typeof fill !== "string" && !muted && { halo: ground }),
  };
}

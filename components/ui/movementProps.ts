import type { CSSProperties } from "react";
import type { Movement } from "@/lib/stats/movement";
import { MOVEMENT_STYLES } from "@/lib/theme/movementStyles";

/** What an element of the class `textured` needs to show a movement, as `textureProps` for a standing. */
export function movementProps(movement: Movement): { "data-texture": string; style: CSSProperties } {
  const { hue, stripe, texture } = MOVEMENT_STYLES[movement];
  const style = { "--hue": `var(--standing-${hue})`, "--stripe": `var(--standing-${stripe ?? hue})` };
  return { "data-texture": texture, style: style as CSSProperties };
}

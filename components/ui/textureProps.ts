import type { CSSProperties } from "react";
import type { Standing } from "@/lib/domain/standing";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import type { Texture } from "@/lib/theme/textures";

/**
 * What an element of the class `textured` or `signed` needs to show a standing.
 * @param muted faint, for what is filtered out
 * @param hue the colour's name where it is not the standing's own: the side a state withdrew from; without it, half of
 * the outline has the hue of either side
 */
export function textureProps(
  standing: Standing,
  muted = false,
  hue: Standing = standing,
): { "data-texture": Texture; style: CSSProperties } {
  const ink = (name: Standing) =>
    muted ? `color-mix(in srgb, var(--standing-${name}) 27%, var(--paper))` : `var(--standing-${name})`;
  const inks: Readonly<Record<string, string>> =
    hue === "withdrew" ? { "--hue": ink("critical"), "--half": ink("supportive") } : { "--hue": ink(hue) };
  return { "data-texture": STANDING_STYLES[standing].texture, style: inks };
}

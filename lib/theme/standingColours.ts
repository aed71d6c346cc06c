import type { Standing } from "@/lib/domain/standing";
import type { Texture } from "./textures";

export interface StandingStyle {
  readonly light: string;
  readonly dark: string;
  readonly texture: Texture;
}

/**
 * The one table of how standings are drawn, for every chart and export. The four hues keep a CIEDE2000 distance
 * of at least 20 from each other under each colour deficiency; the quiet standings differ by texture, and so does
 * what would be alike in grey: abstained and supportive.
 */
export const STANDING_STYLES: Readonly<Record<Standing, StandingStyle>> = {
  critical: { light: "#2b6cb0", dark: "#32a5f3", texture: "flat" },
  both: { light: "#641a4a", dark: "#a34687", texture: "flat" },
  supportive: { light: "#e08a2c", dark: "#febc72", texture: "flat" },
  abstained: { light: "#7db2a1", dark: "#587a65", texture: "dotted" },
  silent: { light: "#dedad2", dark: "#55534e", texture: "flat" },
  unknown: { light: "#a39d90", dark: "#6b6860", texture: "hatched" },
  // Neutral, as states withdraw from either side; where a mark knows the side left, it takes that side's hue.
  withdrew: { light: "#5a564d", dark: "#b5aea1", texture: "outlined" },
  ineligible: { light: "#b9b4a9", dark: "#54524c", texture: "paper" },
  subject: { light: "#2a2824", dark: "#a39c8d", texture: "crossed" },
};

/** The table as CSS custom properties `--standing-…`, for one colour scheme. */
export function standingProperties(scheme: "light" | "dark"): string {
  return Object.entries(STANDING_STYLES)
    .map(([standing, style]) => `--standing-${standing}:${style[scheme]}`)
    .join(";");
}

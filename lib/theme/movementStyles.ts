import type { Standing } from "@/lib/domain/standing";
import type { Movement } from "@/lib/stats/movement";
import { STANDING_STYLES } from "./standingColours";
import type { Texture } from "./textures";

export interface MovementStyle {
  /** The standing whose hue it takes, so that one side has one colour in every chart. */
  readonly hue: Standing;
  /** For a switch, the hue of the side it came from, as stripes on the new side's. */
  readonly stripe: Standing | null;
  readonly texture: Texture | "striped";
}

/** The one table of how movements are drawn, made of the standings' own hues and textures. */
export const MOVEMENT_STYLES: Readonly<Record<Movement, MovementStyle>> = {
  "joined critical": { hue: "critical", stripe: null, texture: "flat" },
  "joined supportive": { hue: "supportive", stripe: null, texture: "flat" },
  "left critical": { hue: "critical", stripe: null, texture: "outlined" },
  "left supportive": { hue: "supportive", stripe: null, texture: "outlined" },
  "switched to critical": { hue: "critical", stripe: "supportive", texture: "striped" },
  "switched to supportive": { hue: "supportive", stripe: "critical", texture: "striped" },
  steady: { hue: "silent", stripe: null, texture: STANDING_STYLES.silent.texture },
  "cannot tell": { hue: "unknown", stripe: null, texture: STANDING_STYLES.unknown.texture },
};

import { ACCENT, INK, PAPER } from "@/lib/theme/pageColours";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { HATCHED_GROUND } from "@/lib/theme/textures";
import type { Standing } from "@/lib/domain/standing";
import type { Movement } from "@/lib/stats/movement";
import { MOVEMENT_STYLES } from "@/lib/theme/movementStyles";
import type { Fill, Stroke } from "./scene";

/** The colours of a printed picture, those of the light page. */
export const INKS = {
  paper: PAPER.light,
  ink: INK,
  soft: "#5a564d",
  rule: "#d9d3c7",
  ruleStrong: "#8d877a",
  accent: ACCENT,
  onDark: "#ffffff",
} as const;

/** How faint a mark is that the filters leave out: drawn, never removed. */
export const MUTED = 0.27;

/**
 * How a standing is inked: its colour, texture or edge.
 * @param hue the standing whose colour it takes where that is not its own: the side a state withdrew from
 * @param width width of an edge, px
 */
export function standingInk(
  standing: Standing,
  hue: Standing = standing,
  width = 1,
): { fill: Fill; stroke?: Stroke } {
  const colour = STANDING_STYLES[hue].light;
  const { texture } = STANDING_STYLES[standing];
  switch (texture) {
    case "flat":
      return { fill: colour };
    case "hatched":
      return {
        fill: { texture, hue: colour, ground: onPaper(colour, HATCHED_GROUND) },
        stroke: { colour, width },
      };
    case "dotted":
    case "crossed":
      return { fill: { texture, hue: colour } };
    case "outlined":
      return { fill: INKS.paper, stroke: { colour, width: 2 * width } };
    case "paper":
      return { fill: INKS.paper, stroke: { colour, width } };
  }
}

/**
 * How a movement is inked: in the colour of the side it leads to or left, striped where a state changed sides.
 * @param width width of an edge, px
 */
export function movementInk(movement: Movement, width = 1): { fill: Fill; stroke?: Stroke } {
  const { hue, stripe, texture } = MOVEMENT_STYLES[movement];
  const colour = STANDING_STYLES[hue].light;
  if (stripe !== null)
    return { fill: { texture: "striped", hue: colour, stripe: STANDING_STYLES[stripe].light } };
  if (texture === "outlined") return { fill: INKS.paper, stroke: { colour, width: 2 * width } };
  return standingInk(hue, hue, width);
}

/** A share of a colour on paper. */
function onPaper(colour: string, share: number): string {
  const parts = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const paper = parts(INKS.paper);
  const mixed = parts(colour).map((part, i) => Math.round(part * share + paper[i]! * (1 - share)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** The ink of letters on a fill: light on the dark hues, dark elsewhere. */
export function inkOn(fill: Fill): string {
  return typeof fill === "string" && DARK.includes(fill) ? INKS.onDark : INKS.ink;
}

const DARK: readonly string[] = [STANDING_STYLES.critical.light, STANDING_STYLES.both.light];

import type { Standing } from "@/lib/domain/standing";
import type { Side } from "@/lib/domain/statement";
import { oneSide } from "@/lib/view/oneSide";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { INKS, standingInk } from "./inks";
import type { DrawnLegendItem, LegendItem } from "./legend";
import type { Box, SceneNode } from "./scene";

/** How the states of one standing are inked as one. */
export function inkOfStanding(standing: Standing, left: readonly Side[]): ReturnType<typeof standingInk> {
  return standing === "withdrew" ? leftInk(left) : standingInk(standing);
}

/** How states that withdrew are inked as one: in the hue of the side they left, where all left the same. */
export function leftInk(left: readonly Side[]): ReturnType<typeof standingInk> {
  return standingInk("withdrew", oneSide(left) ?? "withdrew");
}

/** A legend's sign of the states that withdrew; where they left both sides, an outline in half of either hue. */
export function leftSign(left: readonly Side[], words: string): LegendItem | DrawnLegendItem {
  const [first, second] = left;
  if (first === undefined || second === undefined) return { ...leftInk(left), words };
  return { draw: (box) => halves(box, first, second), words };
}

function halves({ x, y, width, height }: Box, first: Side, second: Side): SceneNode[] {
  const middle = x + width / 2;
  const half = (side: Side, edge: number): SceneNode => ({
    kind: "path",
    d: `M${middle} ${y}H${edge}V${y + height}H${middle}`,
    fill: INKS.paper,
    stroke: { colour: STANDING_STYLES[side].light, width: 2 },
  });
  return [half(first, x), half(second, x + width)];
}

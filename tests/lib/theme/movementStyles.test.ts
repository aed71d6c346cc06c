import { expect, it } from "vitest";
import { MOVEMENTS } from "@/lib/stats/movement";
import { movementCss } from "@/lib/theme/movementCss";
import { MOVEMENT_STYLES } from "@/lib/theme/movementStyles";
import { STANDING_STYLES } from "@/lib/theme/standingColours";

it("draws no two movements alike, each in the hue of its side", () => {
  const looks = MOVEMENTS.map((movement) => JSON.stringify(MOVEMENT_STYLES[movement]));
  expect(new Set(looks).size).toBe(MOVEMENTS.length);
  for (const movement of MOVEMENTS) {
    const side = movement.split(" ").at(-1)!;
    if (side === "critical" || side === "supportive") expect(MOVEMENT_STYLES[movement].hue).toBe(side);
  }
  expect(MOVEMENT_STYLES["cannot tell"].texture).toBe(STANDING_STYLES.unknown.texture);
});

it("has a rule for each movement, by names of colours and patterns only", () => {
  const css = movementCss("map");
  for (const movement of MOVEMENTS)
    expect(css).toContain(`[data-movement="${movement.replaceAll(" ", "-")}"]{`);
  expect(css).toContain("url(#map-switched-to-critical)");
  expect(css).not.toMatch(/#[0-9a-f]{6}/);
});

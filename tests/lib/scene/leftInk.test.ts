import { expect, test } from "vitest";
import { INKS } from "@/lib/scene/inks";
import { leftInk, leftSign } from "@/lib/scene/leftInk";
import { STANDING_STYLES } from "@/lib/theme/standingColours";

const BLUE = STANDING_STYLES.critical.light;
const ORANGE = STANDING_STYLES.supportive.light;

test("states that left one side are outlined in its hue, in a legend as on the map", () => {
  expect(leftInk(["critical"])).toEqual({ fill: INKS.paper, stroke: { colour: BLUE, width: 2 } });
  expect(leftSign(["supportive"], "Withdrew")).toMatchObject({ stroke: { colour: ORANGE } });
});

test("where the side is not known the outline is neutral", () => {
  expect(leftInk([]).stroke?.colour).toBe(STANDING_STYLES.withdrew.light);
});

test("states that left both sides have a sign of two halves", () => {
  const sign = leftSign(["critical", "supportive"], "Withdrew");
  const halves = "draw" in sign ? sign.draw({ x: 0, y: 0, width: 10, height: 10 }) : [];
  expect(halves.map((half) => "stroke" in half && half.stroke?.colour)).toEqual([BLUE, ORANGE]);
});

import { describe, expect, test } from "vitest";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { standingInk } from "@/lib/scene/inks";
import { texturePaint } from "@/lib/scene/texturePaint";

/** Lightness of a colour on a printer without colours, in parts of 255. */
function grey(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
}

/** What is left of a standing's ink in grey: its ground, its sign and its edge. */
function inGrey(standing: Standing) {
  const { fill, stroke } = standingInk(standing);
  const paint = typeof fill === "string" ? { ground: fill, sign: null } : texturePaint(fill);
  return {
    ground: grey(paint.ground),
    sign: paint.sign,
    edge: stroke === undefined ? null : grey(stroke.colour),
  };
}

const pairs = STANDINGS.flatMap((one, i) => STANDINGS.slice(i + 1).map((other) => [one, other] as const));

describe("a picture printed in grey", () => {
  test.each(pairs)("tells %s from %s", (one, other) => {
    const [a, b] = [inGrey(one), inGrey(other)];
    const apart =
      a.sign !== b.sign ||
      Math.abs(a.ground - b.ground) >= 24 ||
      (a.edge === null) !== (b.edge === null) ||
      Math.abs((a.edge ?? 0) - (b.edge ?? 0)) >= 24;
    expect(apart).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { areaRings } from "@/lib/geo/areaRings";
import { landGrid } from "@/lib/geo/landGrid";
import { worldAtlas } from "@/lib/geo/worldAtlas";
import { MARKER_RADIUS, MARKER_SPACING } from "@/lib/geo/markerLayout";
import { placeMarkers } from "@/lib/geo/placeMarkers";
import { segmentDistance, segmentsCross } from "@/lib/geo/segments";
import { placedStates } from "./placedStates";

const { markers } = mapGeometry(placedStates);
const pairs = markers.flatMap((a, i) => markers.slice(i + 1).map((b) => [a, b] as const));
const names = (found: typeof pairs) => found.map(([a, b]) => `${a.iso3} ${b.iso3}`);
const rule = { radius: 80, spacing: 190, isInside: () => true, coverCost: () => 0 };

describe("the dots of the map", () => {
  it("never overlap, also on a map 360 pixels wide", () => {
    const near = pairs.filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < MARKER_SPACING);
    expect(names(near)).toEqual([]);
    expect(MARKER_SPACING).toBeGreaterThan(2 * MARKER_RADIUS);
  });

  it("have leaders that do not cross and do not run under another dot", () => {
    expect(names(pairs.filter(([a, b]) => segmentsCross(a, b)))).toEqual([]);
    const under = [...pairs, ...pairs.map(([a, b]) => [b, a] as const)].filter(
      ([a, b]) => segmentDistance(a, b.x, b.y) < MARKER_RADIUS,
    );
    expect(names(under)).toEqual([]);
  });

  it("never have their heart on another state's land, unless they are at home", () => {
    const grid = landGrid(areaRings(worldAtlas()));
    const astray = markers.filter(({ iso3, x, y, anchorX, anchorY }) => {
      if (Math.hypot(x - anchorX, y - anchorY) < MARKER_RADIUS) return false;
      const foreign = [...grid.under(x, y, MARKER_RADIUS / 2)].filter(([id]) => id !== iso3);
      return foreign.reduce((sum, [, cells]) => sum + cells, 0) > 10;
    });
    expect(astray.map(({ iso3 }) => iso3)).toEqual([]);
  });

  it("stay where the state lies unless they are crowded, and never go far", () => {
    for (const { x, y, anchorX, anchorY, displaced, iso3 } of markers) {
      expect(displaced).toBe(x !== anchorX || y !== anchorY);
      expect(Math.hypot(x - anchorX, y - anchorY), iso3).toBeLessThanOrEqual(2 * MARKER_SPACING);
    }
    expect(markers.filter(({ displaced }) => !displaced).map(({ iso3 }) => iso3)).toEqual(
      expect.arrayContaining(["MDV", "SYC", "WSM", "TON", "FSM"]),
    );
  });
});

describe("placeMarkers", () => {
  it("leaves a lone dot where it is", () => {
    expect(placeMarkers([{ iso3: "AAA", x: 500, y: 500 }], rule)).toEqual([
      { iso3: "AAA", x: 500, y: 500, anchorX: 500, anchorY: 500, displaced: false },
    ]);
  });

  it("parts dots that would cover each other", () => {
    const crowd = ["AAA", "BBB", "CCC", "DDD"].map((iso3, i) => ({ iso3, x: 500 + 10 * i, y: 500 }));
    const placed = placeMarkers(crowd, rule);
    const least = Math.min(
      ...placed.flatMap((a, i) => placed.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    );
    expect(least).toBeGreaterThanOrEqual(190);
  });

  it("gives the same places again", () => {
    const crowd = ["AAA", "BBB", "CCC"].map((iso3, i) => ({ iso3, x: 500 + 30 * i, y: 500 + 7 * i }));
    expect(placeMarkers(crowd, rule)).toEqual(placeMarkers(crowd, rule));
  });

  it("refuses a map without room", () => {
    const isInside = (x: number, y: number) => Math.hypot(x - 500, y - 500) < 50;
    const crowd = ["AAA", "BBB"].map((iso3) => ({ iso3, x: 500, y: 500 }));
    expect(() => placeMarkers(crowd, { ...rule, isInside })).toThrow("overlap");
  });
});

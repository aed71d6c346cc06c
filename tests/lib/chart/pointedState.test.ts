import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { anchorsAt } from "@/lib/chart/anchorsAt";
import { pointedState, touchedStates } from "@/lib/chart/pointedState";
import { mapGeometry } from "@/lib/geo/mapGeometry";

const geometry = mapGeometry(loadDataset("data").states);
const ON_A_PHONE = geometry.width / 360;

function touchAt(
  iso3: string,
  [dx, dy]: readonly [number, number] = [0, 0],
  under: string | null = null,
  k = 1,
) {
  const [x, y] = anchorsAt(geometry, k)[iso3]!;
  const unitsPerPixel = ON_A_PHONE / k;
  return { x: x + dx * unitsPerPixel, y: y + dy * unitsPerPixel, k, unitsPerPixel, under };
}

describe("the state a mouse means", () => {
  it("is each of the 195 at its own anchor, even on a phone's map", () => {
    const all = Object.keys(geometry.anchors);
    const dots = new Set(geometry.markers.map(({ iso3 }) => iso3));
    const pointed = all.map((iso3) =>
      pointedState(geometry, touchAt(iso3, [0, 0], dots.has(iso3) ? null : iso3)),
    );
    expect(pointed).toEqual(all);
  });

  it("is the dot before the shape beneath it, and the shape before an anchor nearby", () => {
    expect(pointedState(geometry, touchAt("LSO", [0, 0], "ZAF"))).toBe("ZAF");
    expect(pointedState(geometry, touchAt("VAT", [2, 2], "ITA"))).toBe("VAT");
  });

  it("is the nearest anchor within 12 pixels of open sea, and nothing further out", () => {
    expect(pointedState(geometry, touchAt("ISL", [0, -11]))).toBe("ISL");
    expect(pointedState(geometry, touchAt("ISL", [0, -13]))).toBeNull();
  });
});

describe("the states a finger may mean", () => {
  it("are headed by each of the 195 at its own anchor on a phone's map", () => {
    const all = Object.keys(geometry.anchors);
    const dots = new Set(geometry.markers.map(({ iso3 }) => iso3));
    const first = all.map(
      (iso3) => touchedStates(geometry, touchAt(iso3, [0, 0], dots.has(iso3) ? null : iso3))[0],
    );
    expect(first).toEqual(all);
  });

  it("is one alone inside a roomy shape", () => {
    expect(touchedStates(geometry, touchAt("BRA", [0, 0], "BRA"))).toEqual(["BRA"]);
  });

  it("offers the neighbours of a crowded dot, the dot itself first", () => {
    const [first, ...others] = touchedStates(geometry, touchAt("LCA"));
    expect(first).toBe("LCA");
    expect(others.length).toBeGreaterThan(0);
    expect(others).not.toContain("LCA");
  });

  it("is nobody in the open ocean", () => {
    expect(touchedStates(geometry, { ...touchAt("ISL"), x: 1200, y: 3000 })).toEqual([]);
  });
});

describe("the anchors of an enlarged map", () => {
  it("bring displaced dots nearer to their places and leave all else", () => {
    const displaced = geometry.markers.filter((marker) => marker.displaced);
    expect(displaced.length).toBeGreaterThan(5);
    const anchors = anchorsAt(geometry, 10);
    for (const { iso3, x, y, anchorX, anchorY } of displaced) {
      const [nearX, nearY] = anchors[iso3]!;
      expect(Math.hypot(nearX - anchorX, nearY - anchorY)).toBeCloseTo(
        Math.hypot(x - anchorX, y - anchorY) / 10,
      );
    }
    expect(anchors.FRA).toEqual(geometry.anchors.FRA);
  });
});

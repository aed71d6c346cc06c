import { gzipSync } from "node:zlib";
import { geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { areaOutlines, countryOutline, disputedLines } from "@/lib/geo/countryOutlines";
import { fineOutlines } from "@/lib/geo/fineOutlines";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { mapProjection, MAP_HEIGHT, MAP_MARGIN, MAP_WIDTH } from "@/lib/geo/projection";
import { worldAtlas } from "@/lib/geo/worldAtlas";
import { worldMap } from "@/lib/geo/worldMap";
import { pathPoints } from "./pathPoints";
import { placedStates } from "./placedStates";

const map = worldMap(worldAtlas(), placedStates);
const codes = placedStates.map(({ iso3 }) => iso3);

describe("worldMap", () => {
  it("shows every state by an outline or a dot, and nothing else as a state", () => {
    const shown = new Set([...Object.keys(map.outlines), ...map.markers.map(({ iso3 }) => iso3)]);
    expect([...shown].sort()).toEqual([...codes].sort());
  });

  it("gives a dot to exactly the states that need one", () => {
    const small = placedStates.filter(({ needsMarker }) => needsMarker).map(({ iso3 }) => iso3);
    expect(map.markers.map(({ iso3 }) => iso3).sort()).toEqual([...small].sort());
    expect(small).toHaveLength(42);
  });

  it("has an anchor for each of the 195, on the map", () => {
    expect(Object.keys(map.anchors).sort()).toEqual([...codes].sort());
    for (const [x, y] of Object.values(map.anchors)) {
      expect(x > 0 && x < MAP_WIDTH && y > 0 && y < MAP_HEIGHT).toBe(true);
    }
  });

  it("keeps Taiwan, Kosovo and Western Sahara among the other areas", () => {
    expect(map.areas.map(({ id }) => id)).toEqual(expect.arrayContaining(["ESH", "GRL", "TWN", "XKX"]));
    expect(map.areas.filter(({ id }) => id in map.outlines)).toEqual([]);
  });

  it("has room for a name in large states and none in Luxembourg or Chile", () => {
    expect(map.labelRoom["BRA"]).toBeGreaterThan(400);
    expect(map.labelRoom["CHN"]).toBeGreaterThan(400);
    expect(map.labelRoom["LUX"]).toBeUndefined();
    expect(map.labelRoom["CHL"] ?? 0).toBeLessThan(100);
  });

  it("fills the map to its margins", () => {
    const areas = feature(worldAtlas(), worldAtlas().objects.areas);
    const [[left, top], [right, bottom]] = geoPath(mapProjection()).bounds(areas);
    for (const edge of [left, top, MAP_WIDTH - right, MAP_HEIGHT - bottom]) {
      expect(Math.abs(edge - MAP_MARGIN)).toBeLessThan(5);
    }
  });
});

describe("the path texts", () => {
  const areas = feature(worldAtlas(), worldAtlas().objects.areas).features;

  it("have the bounds that d3-geo computes, but for islands left out", () => {
    for (const area of areas.filter(({ id }) =>
      ["FRA", "BRA", "CHN", "UKR", "ESH", "MAR", "IND"].includes(String(id)),
    )) {
      const [[left, top], [right, bottom]] = geoPath(mapProjection()).bounds(area);
      const d = map.outlines[String(area.id)] ?? map.areas.find(({ id }) => id === area.id)?.d ?? "";
      const points = pathPoints(d).flat();
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const drawn = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      for (const [side, value] of [left, top, right, bottom].entries()) {
        expect(Math.abs(value - (drawn[side] ?? NaN)), `${String(area.id)} side ${side}`).toBeLessThan(12);
      }
    }
  });

  it("stay on the map", () => {
    const texts = [...Object.values(map.outlines), ...map.areas.map(({ d }) => d), map.disputed];
    for (const [x, y] of texts.flatMap(pathPoints).flat()) {
      expect(x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT).toBe(true);
    }
  });

  it("take at most 40 kB in gzip for the page and 75 kB for the zoomed map", () => {
    const size = (paths: Pick<typeof map, "outlines" | "areas" | "disputed">) =>
      gzipSync(
        [...Object.values(paths.outlines), ...paths.areas.map(({ d }) => d), paths.disputed].join("\n"),
        {
          level: 9,
        },
      ).length;
    expect(size(map)).toBeLessThanOrEqual(40_000);
    expect(size(fineOutlines())).toBeLessThanOrEqual(75_000);
  });

  it("are the ones that the server gives to components", () => {
    expect(countryOutline("FRA")).toBe(map.outlines["FRA"]);
    expect(countryOutline("TWN")).toBeUndefined();
    expect(areaOutlines().map(({ id }) => id)).toEqual(map.areas.map(({ id }) => id));
    expect(disputedLines()).toBe(map.disputed);
  });
});

describe("mapGeometry", () => {
  it("is a few kilobytes of whole numbers", () => {
    const geometry = mapGeometry(placedStates);
    expect(JSON.stringify(geometry).length).toBeLessThan(10_000);
    expect(Object.values(geometry.anchors).flat().every(Number.isInteger)).toBe(true);
  });

  it("refuses a small state without a place for its dot", () => {
    const stranger = { iso3: "XXX", latitude: 0, longitude: 0, needsMarker: true };
    expect(() => mapGeometry([stranger])).toThrow("XXX");
  });
});

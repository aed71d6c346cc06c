import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { geoContains } from "d3-geo";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { boundaryRegister } from "@/lib/geo/boundaryRegister";
import type { AtlasTopology } from "@/lib/geo/atlasTopology";
import { markerLayout } from "@/lib/geo/markerLayout";
import { areaCodes } from "@/scripts/atlas/areaCodes";
import { ATLAS_DETAIL } from "@/scripts/atlas/atlasDetail";
import { atlasTopology } from "@/scripts/atlas/atlasTopology";
import { placedStates } from "../lib/geo/placedStates";

const GEO = join(import.meta.dirname, "../../data/geo");
const read = (name: string) => readFileSync(join(GEO, name), "utf8");
const atlases = ["world", "worldFine"].map((name) => ({
  name,
  atlas: JSON.parse(read(`${name}.topo.json`)) as AtlasTopology,
}));

function areaAt(atlas: AtlasTopology, longitude: number, latitude: number): string[] {
  return feature(atlas, atlas.objects.areas)
    .features.filter((area) => geoContains(area, [longitude, latitude]))
    .map((area) => String(area.id));
}

describe.each(atlases)("$name.topo.json", ({ atlas }) => {
  it.each([
    ["Simferopol", 34.1, 44.95, "UKR"],
    ["Kerch", 36.4, 45.3, "UKR"],
    ["El Aaiún", -13.1, 27.1, "ESH"],
    ["Dakhla's hinterland", -15.5, 23.75, "ESH"],
    ["Tifariti", -10.57, 26.16, "ESH"],
    ["Tan-Tan", -11.1, 28.4, "MAR"],
    ["Hargeisa", 44.06, 9.56, "SOM"],
    ["Mogadishu's hinterland", 45.1, 2.3, "SOM"],
    ["the hills south of Kyrenia", 33.3, 35.27, "CYP"],
    ["Limassol's hinterland", 33.0, 34.85, "CYP"],
    ["Donetsk", 37.8, 48.0, "UKR"],
    ["Pristina", 21.16, 42.66, "XKX"],
    ["Taichung", 120.9, 24.1, "TWN"],
    ["Nuuk's hinterland", -50.0, 65.0, "GRL"],
    ["Ürümqi", 87.6, 43.8, "CHN"],
  ])("has %s in one area, its own", (_, longitude, latitude, id) => {
    expect(areaAt(atlas, longitude, latitude)).toEqual([id]);
  });

  it("has every area once, under the id and kind of areas.csv", () => {
    const geometries = atlas.objects.areas.geometries.filter((geometry) => geometry.type !== null);
    const drawn = geometries.map(({ id, properties }) => `${String(id)} ${properties?.kind ?? "state"}`);
    expect(drawn).toEqual([...new Set(drawn)]);
    const listed = areaCodes().map(({ id, kind }) => `${id} ${kind}`);
    expect(drawn.filter((area) => !listed.includes(area))).toEqual([]);
  });

  it("has the inner point of each state without a dot in that state", () => {
    const astray = placedStates
      .filter((state) => !state.needsMarker)
      .filter(({ iso3, longitude, latitude }) => areaAt(atlas, longitude, latitude).join() !== iso3)
      .map(({ iso3 }) => iso3);
    expect(astray).toEqual([]);
  });
});

describe("the built files", () => {
  it("are what the build makes of the installed atlas", () => {
    const world = atlasTopology(ATLAS_DETAIL.world);
    expect(`${JSON.stringify(world)}\n` === read("world.topo.json")).toBe(true);
    expect(`${JSON.stringify(atlasTopology(ATLAS_DETAIL.worldFine))}\n` === read("worldFine.topo.json")).toBe(true);
    const places = markerLayout(world, placedStates).map(({ iso3, x, y }) => [iso3, [x, y]]);
    expect(JSON.parse(read("markers.json"))).toEqual(Object.fromEntries(places));
  }, 60_000);

  it.each([
    ["world.topo.json", 60_000],
    ["worldFine.topo.json", 135_000],
  ])("keep %s under %i bytes in gzip", (name, budget) => {
    expect(gzipSync(read(name), { level: 9 }).length).toBeLessThanOrEqual(budget);
  });
});

describe("areas.csv", () => {
  it("calls states exactly the 195", () => {
    const states = areaCodes().filter(({ kind }) => kind === "state");
    expect(states.map(({ id }) => id).sort()).toEqual(placedStates.map(({ iso3 }) => iso3).sort());
  });

  it("calls neither Taiwan nor Kosovo nor Western Sahara a state", () => {
    const kinds = new Map(areaCodes().map(({ id, kind }) => [id, kind]));
    expect([kinds.get("TWN"), kinds.get("XKX"), kinds.get("ESH")]).toEqual([
      "not_member",
      "not_member",
      "non_self_governing",
    ]);
  });
});

describe("the boundary register", () => {
  it("names each case once, with areas of the map", () => {
    const register = boundaryRegister();
    const ids = register.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const known = new Set(areaCodes().map(({ id }) => id));
    expect(register.flatMap(({ area }) => area).filter((id) => !known.has(id))).toEqual([]);
  });

  it("draws a line exactly where it says dashed, and beside areas of their own", () => {
    for (const { drawnAs, lines, id } of boundaryRegister()) {
      if (drawnAs === "dashed_line") expect(lines, id).not.toHaveLength(0);
      if (drawnAs === "part_of_state" || drawnAs === "left_out") expect(lines, id).toHaveLength(0);
    }
  });
});

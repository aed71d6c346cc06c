import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MultiPolygon, Polygon, Position } from "geojson";

/** One polygon: an exterior ring and its holes. */
export type Rings = Position[][];

export interface NaturalEarthCountry {
  readonly name: string;
  readonly code: string | undefined;
  readonly polygons: Rings[];
}

const require = createRequire(import.meta.url);
const FILES = {
  "10m": require.resolve("world-atlas/countries-10m.json"),
  "50m": require.resolve("world-atlas/countries-50m.json"),
} as const;

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The countries of world-atlas at a scale, as polygons in degrees; 180° W is written as 180° E, so both edges meet. */
export function naturalEarthCountries(scale: keyof typeof FILES): readonly NaturalEarthCountry[] {
  const atlas = JSON.parse(readFileSync(FILES[scale], "utf8")) as Countries;
  return feature(atlas, atlas.objects.countries).features.map(({ id, properties, geometry }) => ({
    name: properties.name,
    code: id === undefined ? undefined : String(id),
    polygons: polygonsOf(geometry as Polygon | MultiPolygon).map((rings) =>
      rings.map((ring) => ring.map(joinEdges)),
    ),
  }));
}

function polygonsOf(geometry: Polygon | MultiPolygon): Rings[] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function joinEdges(position: Position): Position {
  const [longitude = NaN, latitude = NaN] = position;
  return [longitude < -179.9999 ? 180 : longitude, latitude];
}

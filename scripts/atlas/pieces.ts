import { geoArea, geoContains } from "d3-geo";
import type { Position } from "geojson";
import { areaCodes } from "./areaCodes";
import { naturalEarthCountries, type NaturalEarthCountry, type Rings } from "./naturalEarth";
import { splitMorocco } from "./splitMorocco";

/** A polygon of Natural Earth with the area that the boundary policy gives it to. */
export interface Piece {
  readonly id: string;
  readonly source: string;
  readonly rings: Rings;
}

/** The id of a polygon that is in no area of the map and only has its outline drawn. */
const NO_AREA = "";
/** Features without a code of their own, or with a doubled one, by the area they belong to. */
const AREA_BY_NAME: Readonly<Record<string, string>> = {
  Kosovo: "XKX",
  Somaliland: "SOM",
  "N. Cyprus": "CYP",
  "Indian Ocean Ter.": "AUS",
  "Ashmore and Cartier Is.": "AUS",
  "Siachen Glacier": NO_AREA,
};
const SIMFEROPOL: Position = [34.1, 44.95];

/**
 * Every polygon of the map with its area under the boundary policy, in the atlas's order.
 * Polygons under `minimumArea` (steradians) are left out, except the largest of each area.
 */
export function pieces(minimumArea: number): readonly Piece[] {
  const idByCode = new Map(areaCodes().map((area) => [area.iso_numeric, area.id]));
  const tuvalu = naturalEarthCountries("10m").filter((country) => country.name === "Tuvalu");
  const all = [...naturalEarthCountries("50m"), ...tuvalu]
    .filter((country) => country.name !== "Antarctica")
    .flatMap((country) => piecesOf(country, idByCode));
  const largest = new Map<string, number>();
  for (const piece of all) largest.set(piece.id, Math.max(largest.get(piece.id) ?? 0, areaOf(piece)));
  return all.filter((piece) => areaOf(piece) >= minimumArea || areaOf(piece) === largest.get(piece.id));
}

function piecesOf(country: NaturalEarthCountry, idByCode: ReadonlyMap<string, string>): Piece[] {
  const id = AREA_BY_NAME[country.name] ?? idByCode.get(country.code ?? "");
  if (id === undefined) throw new Error(`No area for ${country.name} (${country.code ?? "no code"})`);
  const own = (rings: Rings): Piece => ({ id, source: country.name, rings });
  if (id === "MAR") return country.polygons.flatMap((rings) => splitMorocco(rings));
  if (id === "RUS") {
    return country.polygons.map((rings) =>
      contains(rings, SIMFEROPOL) ? { id: "UKR", source: "Crimea", rings } : own(rings),
    );
  }
  return country.polygons.map(own);
}

function contains(rings: Rings, point: Position): boolean {
  return geoContains({ type: "Polygon", coordinates: rings }, point as [number, number]);
}

function areaOf(piece: Piece): number {
  return geoArea({ type: "Polygon", coordinates: piece.rings });
}

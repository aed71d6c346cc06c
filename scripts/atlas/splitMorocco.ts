import type { Position } from "geojson";
import type { Rings } from "./naturalEarth";
import type { Piece } from "./pieces";

/** Natural Earth's own vertices at the two ends of the border at 27°40' N: the coast and the berm. */
const COAST = { longitude: -13.17, latitude: 27.66 };
const BERM = { longitude: -8.818, latitude: 27.657 };
const NEAR_DEGREES = 0.01;

/**
 * Cuts Natural Earth's Morocco along the border with Western Sahara, from the Atlantic to where the two features
 * already meet. A polygon without both ends is Morocco's. No vertex is added.
 */
export function splitMorocco(rings: Rings): Piece[] {
  const [exterior = [], ...holes] = rings;
  const coast = exterior.findIndex((position) => isNear(position, COAST));
  const berm = exterior.findIndex((position) => isNear(position, BERM));
  if (coast < 0 || berm < 0) return [{ id: "MAR", source: "Morocco", rings }];
  if (holes.length > 0) throw new Error("Morocco has a hole: say on which side of the border it lies");
  return [ringBetween(exterior, coast, berm), ringBetween(exterior, berm, coast)].map((ring) => {
    const south = ring.some(([, latitude = NaN]) => latitude < 27);
    const id = south ? "ESH" : "MAR";
    return { id, source: south ? "Western Sahara west of the berm" : "Morocco", rings: [ring] };
  });
}

function isNear([longitude = NaN, latitude = NaN]: Position, end: typeof COAST): boolean {
  return (
    Math.abs(longitude - end.longitude) < NEAR_DEGREES && Math.abs(latitude - end.latitude) < NEAR_DEGREES
  );
}

function ringBetween(ring: readonly Position[], from: number, to: number): Position[] {
  const open = ring.slice(0, -1);
  const part = from < to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)];
  return [...part, ...part.slice(0, 1)];
}

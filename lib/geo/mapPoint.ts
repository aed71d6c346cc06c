import type { Iso3, State } from "@/lib/domain/state";
import { mapProjection } from "./projection";

export type PlacedState = Pick<State, "iso3" | "latitude" | "longitude" | "needsMarker">;

export interface MapPoint {
  readonly iso3: Iso3;
  readonly x: number;
  readonly y: number;
}

/** Where a state lies on the map, in whole map units. Throws if its place cannot be projected. */
export function mapPoint({ iso3, latitude, longitude }: PlacedState): MapPoint {
  const point = mapProjection()([longitude, latitude]);
  if (point === null) throw new Error(`${iso3} has no place on the map`);
  return { iso3, x: Math.round(point[0]), y: Math.round(point[1]) };
}

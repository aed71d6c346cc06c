import type { Iso3 } from "@/lib/domain/state";
import { mapPaths, type MapPaths } from "./mapPaths";
import { MINIMUM_RING_AREA } from "./minimumRingArea";
import { worldAtlas } from "./worldAtlas";

export interface AreaOutline {
  readonly id: string;
  readonly d: string;
}

let computed: MapPaths | undefined;

/** The path text of a state in map units, or undefined for a state too small to have a shape. */
export function countryOutline(iso3: Iso3): string | undefined {
  return paths().outlines[iso3];
}

/** The areas of the map that are no member or observer state. */
export function areaOutlines(): readonly AreaOutline[] {
  return paths().areas;
}

/** The disputed borders as one path. */
export function disputedLines(): string {
  return paths().disputed;
}

function paths(): MapPaths {
  computed ??= mapPaths(worldAtlas(), MINIMUM_RING_AREA);
  return computed;
}

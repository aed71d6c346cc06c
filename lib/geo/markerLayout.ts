import type { Iso3 } from "@/lib/domain/state";
import { areaRings } from "./areaRings";
import type { AtlasTopology } from "./atlasTopology";
import { landGrid } from "./landGrid";
import { mapPoint, type PlacedState } from "./mapPoint";
import { placeMarkers, type Marker } from "./placeMarkers";
import { MAP_HEIGHT, MAP_WIDTH } from "./projection";

/** Radius of a dot, and least distance between two, in map units: 3 and 7 pixels of a map 360 pixels wide. */
export const MARKER_RADIUS = 80;
export const MARKER_SPACING = 190;
/** A dot on a foreign shore costs this share of a spacing; covering a whole state costs a whole one more. */
const SHORE_COST = 0.7;

/** Places the dots of the states that need one on an atlas, in the order of their codes. Throws if two would overlap. */
export function markerLayout(atlas: AtlasTopology, states: readonly PlacedState[]): readonly Marker[] {
  const anchors = states
    .filter((state) => state.needsMarker)
    .map(mapPoint)
    .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
  const markers = placeMarkers(anchors, {
    radius: MARKER_RADIUS,
    spacing: MARKER_SPACING,
    isInside: isInsideMap,
    coverCost: coverCost(atlas),
  });
  return [...markers].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}

function isInsideMap(x: number, y: number): boolean {
  const edge = MARKER_RADIUS;
  return x >= edge && y >= edge && x <= MAP_WIDTH - edge && y <= MAP_HEIGHT - edge;
}

function coverCost(atlas: AtlasTopology): (iso3: Iso3, x: number, y: number) => number {
  const grid = landGrid(areaRings(atlas));
  const disc = (Math.PI * MARKER_RADIUS ** 2) / grid.cellArea;
  return (iso3, x, y) => {
    let cost = 0;
    for (const [id, cells] of grid.under(x, y, MARKER_RADIUS)) {
      if (id !== iso3) cost += (SHORE_COST * cells) / disc + cells / grid.cellsOf(id);
    }
    return cost;
  };
}

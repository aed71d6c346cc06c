import type { AtlasTopology } from "./atlasTopology";
import { coverCost } from "./coverCost";
import { mapPoint, type PlacedState } from "./mapPoint";
import { placeMarkers, type Marker } from "./placeMarkers";
import { MAP_HEIGHT, MAP_WIDTH } from "./projection";

/** Radius of a dot, and least distance between two, in map units: 3 and 7 pixels of a map 360 pixels wide. */
export const MARKER_RADIUS = 80;
export const MARKER_SPACING = 190;

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
    coverCost: coverCost(atlas, new Set(anchors.map(({ iso3 }) => iso3)), MARKER_SPACING),
  });
  return [...markers].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}

function isInsideMap(x: number, y: number): boolean {
  const edge = MARKER_RADIUS;
  return x >= edge && y >= edge && x <= MAP_WIDTH - edge && y <= MAP_HEIGHT - edge;
}

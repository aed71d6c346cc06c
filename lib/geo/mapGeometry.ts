import type { Iso3, State } from "@/lib/domain/state";
import { areaRings } from "./areaRings";
import type { DrawnRing } from "./drawnRings";
import { labelRoom } from "./labelRoom";
import { landGrid } from "./landGrid";
import { placeMarkers, type Marker, type MarkerAnchor } from "./placeMarkers";
import { MAP_HEIGHT, MAP_WIDTH, mapProjection } from "./projection";
import { worldAtlas } from "./worldAtlas";

export type PlacedState = Pick<State, "iso3" | "latitude" | "longitude" | "needsMarker">;

/** Where things stand on the map, without its paths; every number in whole map units. */
export interface MapGeometry {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  /** Dots of the states too small to see, no two overlapping. */
  readonly markers: readonly Marker[];
  /** The middle of each state's mark: its dot, or a point inside its shape. */
  readonly anchors: Readonly<Record<Iso3, readonly [x: number, y: number]>>;
  /** Width free for a name at the anchor, for the states that have room for one. */
  readonly labelRoom: Readonly<Record<Iso3, number>>;
}

/** Radius of a dot, and least distance between two, in map units: 3 and 7 pixels of a map 360 pixels wide. */
export const MARKER_RADIUS = 80;
export const MARKER_SPACING = 190;
/** A dot on a foreign shore costs this share of a spacing; covering a whole state costs a whole one more. */
const SHORE_COST = 0.25;

const known = new WeakMap<readonly PlacedState[], MapGeometry>();

/** The geometry of the map for a list of states; computed once per list. Throws if two dots would overlap. */
export function mapGeometry(states: readonly PlacedState[]): MapGeometry {
  const geometry = known.get(states) ?? computeGeometry(states);
  known.set(states, geometry);
  return geometry;
}

function computeGeometry(states: readonly PlacedState[]): MapGeometry {
  const rings = areaRings(worldAtlas());
  const points = states.map(pointOf);
  const small = new Set(states.filter((state) => state.needsMarker).map((state) => state.iso3));
  const markers = placeMarkers(
    points.filter(({ iso3 }) => small.has(iso3)),
    {
      radius: MARKER_RADIUS,
      spacing: MARKER_SPACING,
      isInside: isInsideMap,
      coverCost: coverCost(rings),
    },
  );
  const anchors = Object.fromEntries(
    [...points, ...markers].map(({ iso3, x, y }) => [iso3, [x, y] as const]),
  );
  const rooms = points
    .filter(({ iso3 }) => !small.has(iso3))
    .map(({ iso3, x, y }) => [iso3, labelRoom(rings.get(iso3) ?? [], x, y)] as const)
    .filter(([, room]) => room > 0);
  const viewBox = `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`;
  return {
    viewBox,
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    markers,
    anchors,
    labelRoom: Object.fromEntries(rooms),
  };
}

function pointOf({ iso3, latitude, longitude }: PlacedState): MarkerAnchor {
  const point = mapProjection()([longitude, latitude]);
  if (point === null) throw new Error(`${iso3} has no place on the map`);
  return { iso3, x: Math.round(point[0]), y: Math.round(point[1]) };
}

function isInsideMap(x: number, y: number): boolean {
  const edge = MARKER_RADIUS;
  return x >= edge && y >= edge && x <= MAP_WIDTH - edge && y <= MAP_HEIGHT - edge;
}

function coverCost(
  rings: ReadonlyMap<string, readonly DrawnRing[]>,
): (iso3: Iso3, x: number, y: number) => number {
  const grid = landGrid(rings);
  const disc = (Math.PI * MARKER_RADIUS ** 2) / grid.cellArea;
  return (iso3, x, y) => {
    let cost = 0;
    for (const [id, cells] of grid.under(x, y, MARKER_RADIUS)) {
      if (id !== iso3) cost += (SHORE_COST * cells) / disc + cells / grid.cellsOf(id);
    }
    return cost;
  };
}

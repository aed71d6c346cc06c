import type { Iso3 } from "@/lib/domain/state";
import places from "@/data/geo/markers.json";
import { areaRings } from "./areaRings";
import { labelRoom } from "./labelRoom";
import { mapPoint, type MapPoint, type PlacedState } from "./mapPoint";
import type { Marker } from "./placeMarkers";
import { MAP_HEIGHT, MAP_WIDTH } from "./projection";
import { smallReach } from "./smallReach";
import { worldAtlas } from "./worldAtlas";

/** Where things stand on the map, without its paths; every number in whole map units. */
export interface MapGeometry {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  /** Dots of the states too small to see, no two overlapping. */
  readonly markers: readonly Marker[];
  /** The middle of each state's mark: its dot, or a point inside its shape. */
  readonly anchors: Readonly<Record<Iso3, readonly [x: number, y: number]>>;
  /** How far the shapes of a few pixels reach from their anchors. */
  readonly reach: Readonly<Record<Iso3, number>>;
  /** Width free for a name at the anchor, for the states that have room for one. */
  readonly labelRoom: Readonly<Record<Iso3, number>>;
}

const known = new WeakMap<readonly PlacedState[], MapGeometry>();

/**
 * The geometry of the map for a list of states, with the dots where `npm run data:atlas` placed them; computed once
 * per list. Throws if a state that needs a dot has no place for it.
 */
export function mapGeometry(states: readonly PlacedState[]): MapGeometry {
  const geometry = known.get(states) ?? computeGeometry(states);
  known.set(states, geometry);
  return geometry;
}

function computeGeometry(states: readonly PlacedState[]): MapGeometry {
  const markers = states.filter((state) => state.needsMarker).map((state) => markerOf(mapPoint(state)));
  const shaped = states.filter((state) => !state.needsMarker).map(mapPoint);
  const rings = areaRings(worldAtlas());
  const reaches = shaped
    .map(({ iso3, x, y }) => [iso3, smallReach(rings.get(iso3) ?? [], x, y)] as const)
    .filter((pair): pair is [Iso3, number] => pair[1] !== null);
  const rooms = shaped
    .map(({ iso3, x, y }) => [iso3, labelRoom(rings.get(iso3) ?? [], x, y)] as const)
    .filter(([, room]) => room > 0);
  return {
    viewBox: `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`,
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    markers,
    anchors: Object.fromEntries([...shaped, ...markers].map(({ iso3, x, y }) => [iso3, [x, y] as const])),
    reach: Object.fromEntries(reaches),
    labelRoom: Object.fromEntries(rooms),
  };
}

function markerOf({ iso3, x: anchorX, y: anchorY }: MapPoint): Marker {
  const place = (places as Readonly<Record<Iso3, readonly number[]>>)[iso3];
  const [x, y] = place ?? [];
  if (x === undefined || y === undefined) throw new Error(`${iso3} needs a dot and has no place for it`);
  return { iso3, x, y, anchorX, anchorY, displaced: x !== anchorX || y !== anchorY };
}

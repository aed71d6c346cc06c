import type { AtlasTopology } from "./atlasTopology";
import { mapGeometry, type MapGeometry } from "./mapGeometry";
import type { PlacedState } from "./mapPoint";
import { mapPaths, type MapPaths } from "./mapPaths";
import { MINIMUM_RING_AREA } from "./minimumRingArea";

/** The whole map as numbers and texts: its paths and where its marks stand, all in map units. */
export type WorldMap = MapGeometry & MapPaths;

/** The map of an atlas for a list of states, for a drawing made in one go on the server. */
export function worldMap(atlas: AtlasTopology, states: readonly PlacedState[]): WorldMap {
  return { ...mapGeometry(states), ...mapPaths(atlas, MINIMUM_RING_AREA) };
}

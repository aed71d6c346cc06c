import atlas from "@/data/geo/worldFine.topo.json";
import type { AtlasTopology } from "./atlasTopology";
import { mapPaths, type MapPaths } from "./mapPaths";

let computed: MapPaths | undefined;

/** The finer outlines for a zoomed map, in the same map units as the whole page's; computed once. */
export function fineOutlines(): MapPaths {
  computed ??= mapPaths(atlas as unknown as AtlasTopology, 0);
  return computed;
}

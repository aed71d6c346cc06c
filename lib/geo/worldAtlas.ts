import atlas from "@/data/geo/world.topo.json";
import type { AtlasTopology } from "./atlasTopology";

/** The map's atlas, as `npm run data:atlas` wrote it. */
export function worldAtlas(): AtlasTopology {
  return atlas as unknown as AtlasTopology;
}

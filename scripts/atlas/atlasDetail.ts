import type { Detail } from "./atlasTopology";

/** The two files of the map: the whole page's, and the finer one for the zoomed map. */
export const ATLAS_DETAIL = {
  world: { flatten: 4e-6, leaveOut: 6e-6, quantization: 1e4 },
  worldFine: { flatten: 7e-7, leaveOut: 0, quantization: 1e5 },
} as const satisfies Record<string, Detail>;

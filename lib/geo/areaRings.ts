import { feature } from "topojson-client";
import type { AtlasTopology } from "./atlasTopology";
import { projectedRings } from "./compactPath";
import type { DrawnRing } from "./drawnRings";
import { mapProjection } from "./projection";

/** The rings of every area of the atlas in map units, by area id. */
export function areaRings(atlas: AtlasTopology): ReadonlyMap<string, readonly DrawnRing[]> {
  const projection = mapProjection();
  return new Map(
    feature(atlas, atlas.objects.areas).features.map((area) => [
      String(area.id),
      projectedRings(area, projection),
    ]),
  );
}

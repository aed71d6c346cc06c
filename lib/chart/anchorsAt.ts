import type { Anchors } from "@/lib/geo/nearestState";
import type { MapGeometry } from "@/lib/geo/mapGeometry";

/** Where the states' anchors lie on a map enlarged `k` times: a displaced dot keeps its distance on the screen, so it nears its true place. */
export function anchorsAt(
  { anchors, markers }: Pick<MapGeometry, "anchors" | "markers">,
  k: number,
): Anchors {
  if (k === 1) return anchors;
  const dots = markers.map(
    ({ iso3, x, y, anchorX, anchorY }) =>
      [iso3, [anchorX + (x - anchorX) / k, anchorY + (y - anchorY) / k]] as const,
  );
  return { ...anchors, ...Object.fromEntries(dots) };
}

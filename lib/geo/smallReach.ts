import type { DrawnRing } from "./drawnRings";
import { ringArea } from "./ringArea";

/** Shapes under the area of 10 pixels squared, of a map 960 pixels wide, have no room for a line inside their edge. */
const SMALL_AREA = 10_000;

/** How far the largest ring of a small shape reaches from a point, in map units; null for a shape that is not small. */
export function smallReach(rings: readonly DrawnRing[], x: number, y: number): number | null {
  const areas = rings.map(({ points }) => ringArea(points));
  if (areas.reduce((sum, area) => sum + area, 0) > SMALL_AREA) return null;
  const main = rings[areas.indexOf(Math.max(...areas))];
  return Math.ceil(
    Math.max(0, ...(main?.points ?? []).map((point) => Math.hypot(point[0] - x, point[1] - y))),
  );
}

import type { DrawnRing } from "./drawnRings";
import { scanlineSpans } from "./scanlineSpans";

/** Half the height of a line of a label, in map units. */
const HALF_LINE = 50;

/** What stays free between a label and the shape's edge, in map units. */
const MARGIN = 8;

/** The width free for a label centred on a point inside a shape, in map units; 0 where a line does not fit. */
export function labelRoom(rings: readonly DrawnRing[], x: number, y: number): number {
  const reaches = [y - HALF_LINE, y, y + HALF_LINE].map((line) => {
    const span = scanlineSpans(rings, line).find(([from, to]) => from <= x && x <= to);
    return span === undefined ? 0 : Math.min(x - span[0], span[1] - x);
  });
  return Math.max(0, Math.floor(2 * (Math.min(...reaches) - MARGIN)));
}

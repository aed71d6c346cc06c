import type { RingPoint } from "./drawnRings";

/** The area a ring encloses, in map units squared; 0 under three points. */
export function ringArea(ring: readonly RingPoint[]): number {
  let doubled = 0;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    doubled += px * y - py * x;
    [px, py] = [x, y];
  }
  return Math.abs(doubled) / 2;
}

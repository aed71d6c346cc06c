/** A leader: the line from a dot to where its state lies. */
export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly anchorX: number;
  readonly anchorY: number;
}

/** Whether two leaders cross; touching at an end is not crossing. */
export function segmentsCross(a: Segment, b: Segment): boolean {
  return (
    turn(a, b.x, b.y) * turn(a, b.anchorX, b.anchorY) < 0 &&
    turn(b, a.x, a.y) * turn(b, a.anchorX, a.anchorY) < 0
  );
}

/** The distance from a point to the nearest point of a leader. */
export function segmentDistance(segment: Segment, x: number, y: number): number {
  const [dx, dy] = [segment.anchorX - segment.x, segment.anchorY - segment.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - segment.x) * dx + (y - segment.y) * dy) / length;
  const clamped = Math.min(1, Math.max(0, along));
  return Math.hypot(x - segment.x - clamped * dx, y - segment.y - clamped * dy);
}

function turn({ x, y, anchorX, anchorY }: Segment, px: number, py: number): number {
  return (anchorX - x) * (py - y) - (anchorY - y) * (px - x);
}

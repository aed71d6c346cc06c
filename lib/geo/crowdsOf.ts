interface Point {
  readonly x: number;
  readonly y: number;
}

/** Groups points so that a point lies in the same group as every other within `reach` of it. */
export function crowdsOf<T extends Point>(points: readonly T[], reach: number): readonly (readonly T[])[] {
  const left = new Set(points);
  const crowds: T[][] = [];
  for (const first of points) {
    if (!left.delete(first)) continue;
    const crowd = [first];
    for (const member of crowd) {
      for (const point of left) {
        if (Math.hypot(point.x - member.x, point.y - member.y) > reach) continue;
        left.delete(point);
        crowd.push(point);
      }
    }
    crowds.push(crowd);
  }
  return crowds;
}

import type { Iso3 } from "@/lib/domain/state";

export type Anchors = Readonly<Record<Iso3, readonly [x: number, y: number]>>;
export type Direction = "left" | "right" | "up" | "down";

/** The states whose anchors lie within a radius of a point, nearest first; all in map units. */
export function nearestStates(anchors: Anchors, x: number, y: number, radius: number): Iso3[] {
  return Object.entries(anchors)
    .map(([iso3, [ax, ay]]) => ({ iso3, distance: Math.hypot(ax - x, ay - y) }))
    .filter(({ distance }) => distance <= radius)
    .sort((a, b) => a.distance - b.distance)
    .map(({ iso3 }) => iso3);
}

/** How much a step aside counts against a step ahead. */
const ASIDE = 2;

/**
 * The state that an arrow key leads to: the nearest ahead within the direction's quarter of the map, or, where that
 * quarter is empty, within its half. Null at the edge of the map.
 */
export function neighbourInDirection(anchors: Anchors, from: Iso3, direction: Direction): Iso3 | null {
  const start = anchors[from];
  if (start === undefined) return null;
  let best: { iso3: Iso3; cost: number } | null = null;
  for (const [iso3, [x, y]] of Object.entries(anchors)) {
    if (iso3 === from) continue;
    const { ahead, aside } = offset(x - start[0], y - start[1], direction);
    if (ahead <= 0) continue;
    const cost = ahead + ASIDE * aside + (aside > ahead ? OUTSIDE_QUARTER : 0);
    if (best === null || cost < best.cost) best = { iso3, cost };
  }
  return best?.iso3 ?? null;
}

/** More than any distance on the map, so that a state of the quarter always comes first. */
const OUTSIDE_QUARTER = 1e6;

function offset(dx: number, dy: number, direction: Direction): { ahead: number; aside: number } {
  switch (direction) {
    case "left":
      return { ahead: -dx, aside: Math.abs(dy) };
    case "right":
      return { ahead: dx, aside: Math.abs(dy) };
    case "up":
      return { ahead: -dy, aside: Math.abs(dx) };
    case "down":
      return { ahead: dy, aside: Math.abs(dx) };
  }
}

import type { Iso3 } from "@/lib/domain/state";
import { cheapestPlace, conflictCost } from "./markerConflicts";
import type { MapPoint } from "./mapPoint";
import { crowdsOf } from "./crowdsOf";
import { markerPlaces, type MarkerPlace } from "./markerPlaces";

export interface Marker {
  readonly iso3: Iso3;
  /** The middle of the dot. */
  readonly x: number;
  readonly y: number;
  /** Where the state lies: the other end of the leader. */
  readonly anchorX: number;
  readonly anchorY: number;
  readonly displaced: boolean;
}

export interface MarkerRule {
  readonly radius: number;
  /** Least distance between the middles of two dots. */
  readonly spacing: number;
  /** Whether a dot may stand there at all. */
  readonly isInside: (x: number, y: number) => boolean;
  /**
   * What it costs to cover what lies under a dot; 1 is as bad as moving the dot by one spacing.
   * @param atHome whether the dot still lies on where its state lies
   */
  readonly coverCost: (anchor: MapPoint, x: number, y: number, atHome: boolean) => number;
}

interface Arrangement {
  readonly chosen: readonly MarkerPlace[];
  readonly cost: number;
}

/** Arrangements tried for each state of a crowd. */
const ATTEMPTS = 40;
const MOST_PASSES = 30;
/** States nearer to each other than this many spacings are placed together. */
const CROWD_SPACINGS = 2;
/** Dots and leaders farther off than this many spacings cannot be in the way. */
const REACH_SPACINGS = 6;
/** As many dots are moved at random before the others settle around them anew. */
const MOST_MOVED = 3;
/** How much worse an arrangement may be at first that the next is tried from; less and less in the end. */
const MOST_WORSE = 1;

/**
 * Places a dot for each state too small to see: where it lies if there is room, otherwise nearby with a leader.
 * Crowd by crowd, the cheapest arrangement found by moving a few dots and letting the others settle; the same input
 * gives the same map. Throws if two dots still overlap.
 */
export function placeMarkers(anchors: readonly MapPoint[], rule: MarkerRule): readonly Marker[] {
  const placed: Marker[] = [];
  for (const crowd of crowdsOf(anchors, rule.spacing * CROWD_SPACINGS)) {
    placed.push(...placeCrowd(crowd, placed, rule));
  }
  assertApart(placed, rule.spacing);
  return placed;
}

function placeCrowd(
  crowd: readonly MapPoint[],
  placed: readonly Marker[],
  rule: MarkerRule,
): readonly Marker[] {
  const places = crowd.map((anchor) => markerPlaces(anchor, rule));
  const near = placed.filter((dot) =>
    crowd.some((anchor) => Math.hypot(dot.x - anchor.x, dot.y - anchor.y) < rule.spacing * REACH_SPACINGS),
  );
  const order = places.map((_, index) => index);
  const first = places.map((own) => cheapestPlace(own, near, rule));
  let best = settle(places, first, order, near, rule);
  let last = best;
  const random = repeatable();
  const attempts = crowd.length > 1 ? ATTEMPTS * crowd.length : 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const keys = order.map(random);
    const shuffled = [...order].sort((a, b) => keys[a]! - keys[b]!);
    const moved = new Set(shuffled.slice(-(1 + (attempt % MOST_MOVED))));
    const start = last.chosen.map((place, index) => {
      const own = places[index]!;
      return moved.has(index) ? own[Math.floor(random() ** 2 * own.length)]! : place;
    });
    const next = settle(places, start, shuffled, near, rule);
    if (next.cost < last.cost + MOST_WORSE * (1 - attempt / attempts)) last = next;
    if (next.cost < best.cost) best = next;
  }
  return best.chosen.map(({ marker }) => marker);
}

/** Moves each dot in turn, in an order, to its cheapest place among the others, until none moves. */
function settle(
  places: readonly (readonly MarkerPlace[])[],
  start: readonly MarkerPlace[],
  order: readonly number[],
  placed: readonly Marker[],
  rule: MarkerRule,
): Arrangement {
  const chosen = [...start];
  let moved = true;
  for (let pass = 0; moved && pass < MOST_PASSES; pass += 1) {
    moved = false;
    for (const index of order) {
      const others = chosen.filter((_, other) => other !== index).map(({ marker }) => marker);
      const next = cheapestPlace(places[index]!, [...placed, ...others], rule);
      moved ||= next.marker !== chosen[index]!.marker;
      chosen[index] = next;
    }
  }
  const markers = chosen.map(({ marker }) => marker);
  const cost = chosen.reduce(
    (sum, place, index) =>
      sum + place.cost + conflictCost(place.marker, [...placed, ...markers.slice(index + 1)], rule),
    0,
  );
  return { chosen, cost };
}

/** Numbers from 0 to 1 that look random and are the same each time. */
function repeatable(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function assertApart(markers: readonly Marker[], spacing: number): void {
  for (const [index, a] of markers.entries()) {
    const near = markers.slice(index + 1).find((b) => Math.hypot(a.x - b.x, a.y - b.y) < spacing);
    if (near !== undefined) throw new Error(`The markers of ${a.iso3} and ${near.iso3} overlap`);
  }
}

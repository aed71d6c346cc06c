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
  /** What it costs to cover what lies under a dot; 1 is as bad as moving the dot by one spacing. */
  readonly coverCost: (iso3: Iso3, x: number, y: number) => number;
}

interface Arrangement {
  readonly markers: readonly Marker[];
  readonly cost: number;
}

const ATTEMPTS = 60;
const MOST_PASSES = 30;
/** States nearer to each other than this many spacings are placed together. */
const CROWD_SPACINGS = 2;

/**
 * Places a dot for each state too small to see: where it lies if there is room, otherwise nearby with a leader.
 * Crowd by crowd, the cheapest of several arrangements, each settled in an order of its own; the same input gives
 * the same map. Throws if two dots still overlap.
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
  let best: Arrangement | undefined;
  for (let attempt = 0; attempt < (crowd.length < 3 ? 2 : ATTEMPTS); attempt += 1) {
    const arrangement = settle(places, placed, attempt, rule);
    if (best === undefined || arrangement.cost < best.cost) best = arrangement;
  }
  return best?.markers ?? [];
}

/** Moves each dot in turn to its cheapest place among the others, until none moves. */
function settle(
  places: readonly (readonly MarkerPlace[])[],
  placed: readonly Marker[],
  attempt: number,
  rule: MarkerRule,
): Arrangement {
  const chosen = places.map((own) => cheapestPlace(own, placed, rule));
  let moved = true;
  for (let pass = 0; moved && pass < MOST_PASSES; pass += 1) {
    moved = false;
    for (const index of shuffled(places.length, attempt)) {
      const others = chosen.filter((_, other) => other !== index).map(({ marker }) => marker);
      const next = cheapestPlace(places[index] ?? [], [...placed, ...others], rule);
      moved ||= next.marker !== chosen[index]?.marker;
      chosen[index] = next;
    }
  }
  const markers = chosen.map(({ marker }) => marker);
  const cost = chosen.reduce(
    (sum, place, index) =>
      sum + place.cost + conflictCost(place.marker, [...placed, ...markers.slice(index + 1)], rule),
    0,
  );
  return { markers, cost };
}

/** The numbers under `count` in an order that depends on nothing but the attempt. */
function shuffled(count: number, attempt: number): readonly number[] {
  const key = (index: number) => ((index + 1) * (37 + 2 * attempt)) % 101;
  return Array.from({ length: count }, (_, index) => index).sort((a, b) => key(a) - key(b) || a - b);
}

function assertApart(markers: readonly Marker[], spacing: number): void {
  for (const [index, a] of markers.entries()) {
    const near = markers.slice(index + 1).find((b) => Math.hypot(a.x - b.x, a.y - b.y) < spacing);
    if (near !== undefined) throw new Error(`The markers of ${a.iso3} and ${near.iso3} overlap`);
  }
}

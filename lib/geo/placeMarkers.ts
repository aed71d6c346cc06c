import type { Iso3 } from "@/lib/domain/state";
import { segmentDistance, segmentsCross } from "./segments";

export interface MarkerAnchor {
  readonly iso3: Iso3;
  readonly x: number;
  readonly y: number;
}

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

const DIRECTIONS = 24;
const STEPS = 40;
const STEPS_PER_SPACING = 6;
const MOST_PASSES = 40;
const COST = { overlap: 100, crossing: 8, leaderUnderDot: 4 } as const;

/**
 * Places a dot for each state too small to see: where it lies if there is room, otherwise nearby with a leader.
 * Each dot in turn takes its cheapest place among the others until none moves. The same input gives the same map.
 * Throws if two dots still overlap.
 */
export function placeMarkers(anchors: readonly MarkerAnchor[], rule: MarkerRule): readonly Marker[] {
  const inOrder = [...anchors].sort((a, b) => a.iso3.localeCompare(b.iso3, "en"));
  const placed = inOrder.map((anchor) => markerAt(anchor, anchor.x, anchor.y));
  const candidates = placed.map((marker) => candidatesOf(marker, rule));
  let moved = true;
  for (let pass = 0; moved && pass < MOST_PASSES; pass += 1) {
    moved = false;
    for (const [index, own] of candidates.entries()) {
      const others = placed.filter((_, other) => other !== index);
      const best = cheapest(own, others, rule);
      if (best.x === placed[index]?.x && best.y === placed[index]?.y) continue;
      placed[index] = best;
      moved = true;
    }
  }
  assertApart(placed, rule.spacing);
  return placed;
}

interface Candidate {
  readonly marker: Marker;
  readonly cost: number;
}

/** The places a dot may take, each with what it costs whatever the other dots do, cheapest first. */
function candidatesOf(home: Marker, rule: MarkerRule): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const distance = (step * rule.spacing) / STEPS_PER_SPACING;
    for (let turn = 0; turn < (step === 0 ? 1 : DIRECTIONS); turn += 1) {
      const angle = (turn * 2 * Math.PI) / DIRECTIONS;
      const x = Math.round(home.anchorX + distance * Math.cos(angle));
      const y = Math.round(home.anchorY + distance * Math.sin(angle));
      if (!rule.isInside(x, y)) continue;
      const cost = distance / rule.spacing + rule.coverCost(home.iso3, x, y);
      candidates.push({
        marker: markerAt({ iso3: home.iso3, x: home.anchorX, y: home.anchorY }, x, y),
        cost,
      });
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost);
}

function cheapest(candidates: readonly Candidate[], others: readonly Marker[], rule: MarkerRule): Marker {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (best !== undefined && candidate.cost >= best.cost) break;
    const cost = candidate.cost + conflictCost(candidate.marker, others, rule);
    if (best === undefined || cost < best.cost) best = { marker: candidate.marker, cost };
  }
  if (best === undefined) throw new Error("A marker has no place on the map");
  return best.marker;
}

function conflictCost(marker: Marker, others: readonly Marker[], { spacing, radius }: MarkerRule): number {
  let cost = 0;
  for (const other of others) {
    const apart = Math.hypot(marker.x - other.x, marker.y - other.y);
    if (apart < spacing) cost += COST.overlap * (1 + (spacing - apart) / spacing);
    if (segmentsCross(marker, other)) cost += COST.crossing;
    if (segmentDistance(marker, other.x, other.y) < radius * 1.25) cost += COST.leaderUnderDot;
    if (segmentDistance(other, marker.x, marker.y) < radius * 1.25) cost += COST.leaderUnderDot;
  }
  return cost;
}

function markerAt(anchor: MarkerAnchor, x: number, y: number): Marker {
  const displaced = x !== anchor.x || y !== anchor.y;
  return { iso3: anchor.iso3, x, y, anchorX: anchor.x, anchorY: anchor.y, displaced };
}

function assertApart(markers: readonly Marker[], spacing: number): void {
  for (const [index, a] of markers.entries()) {
    const near = markers.slice(index + 1).find((b) => Math.hypot(a.x - b.x, a.y - b.y) < spacing);
    if (near !== undefined) throw new Error(`The markers of ${a.iso3} and ${near.iso3} overlap`);
  }
}

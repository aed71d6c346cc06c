import type { MarkerPlace } from "./markerPlaces";
import type { Marker, MarkerRule } from "./placeMarkers";
import { segmentDistance, segmentsCross } from "./segments";

const COST = { overlap: 100, crossing: 8, leaderUnderDot: 4, leaderOverState: 3 } as const;

/** A leader this near to where another state lies would seem to lead there. */
const STATE_CLEARANCE = 25;

/** The place that costs least among the other dots; its cost is its own, without theirs. */
export function cheapestPlace(
  places: readonly MarkerPlace[],
  others: readonly Marker[],
  rule: MarkerRule,
): MarkerPlace {
  let [best] = places;
  if (best === undefined) throw new Error("A marker needs a place to choose from");
  let least = Infinity;
  for (const place of places) {
    if (place.cost >= least) break;
    const cost = place.cost + conflictCost(place.marker, others, rule, least - place.cost);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

/**
 * What it costs that a dot overlaps others, or that leaders cross or run under dots; 0 for a dot on its own.
 * @param enough a cost at which the rest no longer matters
 */
export function conflictCost(
  marker: Marker,
  others: readonly Marker[],
  { spacing, radius }: MarkerRule,
  enough = Infinity,
): number {
  const clearance = radius * 1.02;
  let cost = 0;
  for (const other of others) {
    const apart = Math.hypot(marker.x - other.x, marker.y - other.y);
    if (apart < spacing) cost += COST.overlap * (2 - apart / spacing);
    if (cost >= enough) return cost;
  }
  for (const other of others) {
    if (segmentsCross(marker, other)) cost += COST.crossing;
    if (segmentDistance(marker, other.x, other.y) < clearance) cost += COST.leaderUnderDot;
    if (segmentDistance(other, marker.x, marker.y) < clearance) cost += COST.leaderUnderDot;
    if (segmentDistance(marker, other.anchorX, other.anchorY) < STATE_CLEARANCE) cost += COST.leaderOverState;
    if (segmentDistance(other, marker.anchorX, marker.anchorY) < STATE_CLEARANCE)
      cost += COST.leaderOverState;
  }
  return cost;
}

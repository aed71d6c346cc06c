import type { MapPoint } from "./mapPoint";
import type { Marker, MarkerRule } from "./placeMarkers";

/** A place a dot may take, with what it costs whatever the other dots do. */
export interface MarkerPlace {
  readonly marker: Marker;
  readonly cost: number;
}

const DIRECTIONS = 36;
const STEPS = 24;
const STEPS_PER_SPACING = 12;
/** A dot moved by less than this share of its radius still lies on its state. */
const HOME_REACH = 0.6;
/** A long leader costs more than two of half its length. */
const LEADER_POWER = 2;

/** The places a dot may take around where its state lies, cheapest first. Throws if there is none. */
export function markerPlaces(anchor: MapPoint, rule: MarkerRule): readonly MarkerPlace[] {
  const places: MarkerPlace[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const distance = (step * rule.spacing) / STEPS_PER_SPACING;
    for (let turn = 0; turn < (step === 0 ? 1 : DIRECTIONS); turn += 1) {
      const angle = (turn * 2 * Math.PI) / DIRECTIONS;
      const x = Math.round(anchor.x + distance * Math.cos(angle));
      const y = Math.round(anchor.y + distance * Math.sin(angle));
      if (!rule.isInside(x, y)) continue;
      const atHome = distance <= HOME_REACH * rule.radius;
      const cost = (distance / rule.spacing) ** LEADER_POWER + rule.coverCost(anchor, x, y, atHome);
      places.push({ marker: markerAt(anchor, x, y, step > 0), cost });
    }
  }
  if (places.length === 0) throw new Error(`The marker of ${anchor.iso3} has no place on the map`);
  return places.sort((a, b) => a.cost - b.cost);
}

function markerAt(
  { iso3, x: anchorX, y: anchorY }: MapPoint,
  x: number,
  y: number,
  displaced: boolean,
): Marker {
  return { iso3, x, y, anchorX, anchorY, displaced };
}

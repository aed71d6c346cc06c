import type { Iso3 } from "@/lib/domain/state";
import { areaRings } from "./areaRings";
import type { AtlasTopology } from "./atlasTopology";
import { landGrid } from "./landGrid";
import type { MapPoint } from "./mapPoint";
import type { MarkerRule } from "./placeMarkers";

/**
 * What a dot hides, where 1 is as bad as a leader of one spacing. A dot on another state's land seems to speak of
 * it, most of all where its heart lies there; at home it only must not hide a whole other shape.
 */
const COST = { hidden: 3, shore: 3, heart: 6, crossed: 1 } as const;
const HEART_RADIUS = 40;
/** The radius of a dot on a map of middling width, in map units. */
const DOT_RADIUS = 62;
/** How finely a leader asks what it crosses. */
const LEADER_STEP = 20;

/**
 * The cost of what lies under a dot and its leader.
 * @param dotted the states with a dot of their own, whose shapes may be hidden
 * @param spacing the length of leader that costs 1 where it runs over other land
 */
export function coverCost(
  atlas: AtlasTopology,
  dotted: ReadonlySet<Iso3>,
  spacing: number,
): MarkerRule["coverCost"] {
  const grid = landGrid(areaRings(atlas));
  const hiddenCost = (x: number, y: number) => {
    const hidden = [...grid.under(x, y, DOT_RADIUS)].filter(([id]) => !dotted.has(id));
    return COST.hidden * hidden.reduce((sum, [id, cells]) => sum + (cells / grid.cellsOf(id)) ** 2, 0);
  };
  const foreignShare = (iso3: Iso3, x: number, y: number, radius: number) => {
    const foreign = [...grid.under(x, y, radius)].filter(([id]) => id !== iso3);
    const cells = foreign.reduce((sum, [, covered]) => sum + covered, 0);
    return (cells * grid.cellArea) / (Math.PI * radius ** 2);
  };
  const shoreCost = (iso3: Iso3, x: number, y: number) =>
    COST.shore * foreignShare(iso3, x, y, DOT_RADIUS) + COST.heart * foreignShare(iso3, x, y, HEART_RADIUS);
  const crossedCost = ({ iso3, x: fromX, y: fromY }: MapPoint, x: number, y: number) => {
    const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / LEADER_STEP);
    const areas = Array.from({ length: steps }, (_, step) =>
      grid.areaAt(fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps),
    );
    const crossed = areas.filter((id) => id !== undefined && id !== iso3).length;
    return (COST.crossed * crossed * LEADER_STEP) / spacing;
  };
  return (anchor, x, y, atHome) => {
    const { iso3 } = anchor;
    const shore = shoreCost(iso3, x, y);
    if (atHome) return hiddenCost(x, y) + Math.max(0, shore - shoreCost(iso3, anchor.x, anchor.y));
    return hiddenCost(x, y) + shore + crossedCost(anchor, x, y);
  };
}

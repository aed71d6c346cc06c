import { areaOutlines } from "#country-outlines";
import { INKS } from "./inks";
import type { SceneNode } from "./scene";

/**
 * Land that is no member or observer state: an outline of its own kind, as no standing is drawn.
 * @param px one px of the picture, in units of the map
 */
export function otherAreas(px: number): SceneNode[] {
  const stroke = { colour: INKS.soft, width: 0.8 * px, dash: [px, 1.5 * px] };
  return areaOutlines().map(({ d }) => ({ kind: "path", d, stroke }));
}

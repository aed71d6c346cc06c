import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "./mapGeometry";

/** From this reach on, in map units on a map not enlarged, a shape has room for a line inside its edge. */
const ROOMY_REACH = 120;

/** Whether a state's shape is too small to be outlined on a map enlarged `k` times. */
export function isSmall({ reach }: Pick<MapGeometry, "reach">, iso3: Iso3, k: number): boolean {
  const own = reach[iso3];
  return own !== undefined && own * k < ROOMY_REACH;
}

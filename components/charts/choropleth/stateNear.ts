import { stateOf } from "@/components/charts/shared/stateOf";
import type { Iso3 } from "@/lib/domain/state";

/** A click this near to a drawn shape, in CSS pixels, means it: coasts are drawn coarser than they are. */
const REACHES = [3, 6] as const;
const DIRECTIONS = 8;

/** The state whose shape is drawn nearest to a point of the window, a few pixels off at most. */
export function stateNear({ clientX, clientY }: { clientX: number; clientY: number }): Iso3 | null {
  for (const reach of REACHES) {
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const angle = (turn * 2 * Math.PI) / DIRECTIONS;
      const [x, y] = [clientX + reach * Math.cos(angle), clientY + reach * Math.sin(angle)];
      const found = stateOf(document.elementFromPoint(x, y));
      if (found !== null) return found;
    }
  }
  return null;
}

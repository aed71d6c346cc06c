import type { Iso3 } from "@/lib/domain/state";
import type { MovedView } from "@/lib/view/movedView";

/** The anchor of a state's row in the lists. */
export function movedAnchor(iso3: Iso3): string {
  return `moved-${iso3}`;
}

/** Whether the lists hold a row for the state at a place of the record. */
export function listed(view: Pick<MovedView, "forLists">, place: number): boolean {
  return view.forLists[place] === 1;
}

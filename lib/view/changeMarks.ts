import { STANDINGS } from "@/lib/domain/standing";
import { movementSlug } from "@/lib/filters/movementSlug";
import type { DashboardModel } from "./dashboardModel";
import type { MapMark } from "./mapMarks";
import type { MovedView } from "./movedView";

/** The marks of the map of movement, in the record's order. */
export function changeMarks(
  { record, names }: Pick<DashboardModel, "record" | "names">,
  view: Pick<MovedView, "filters" | "now" | "grounds" | "inView">,
): MapMark[] {
  const chosen = new Set(view.filters.states);
  return record.states.map(({ iso3 }, i) => ({
    iso3,
    name: names[i]!,
    standing: STANDINGS[view.now.standing[i]!]!,
    side: null,
    movement: movementSlug(view.grounds[i]!.movement),
    muted: view.inView[i] === 0,
    chosen: chosen.has(iso3),
  }));
}

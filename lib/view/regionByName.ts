import type { Iso3 } from "@/lib/domain/state";
import { nameOrder } from "@/lib/format/nameOrder";
import type { DashboardModel } from "./dashboardModel";

/** The states of a state's own regional group in the alphabet of the names. */
export function regionByName(
  { record, names, locale }: Pick<DashboardModel, "record" | "names" | "locale">,
  iso3: Iso3,
) {
  const region = record.states.find((state) => state.iso3 === iso3)?.region;
  const byName = nameOrder(locale);
  return record.states
    .map((state, i) => ({ state, name: names[i]! }))
    .filter(({ state }) => state.region === region)
    .sort((a, b) => byName(a.name, b.name))
    .map(({ state }) => state.iso3);
}

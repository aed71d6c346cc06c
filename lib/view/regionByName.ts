import type { Iso3 } from "@/lib/domain/state";
import type { DashboardModel } from "./dashboardModel";

/** The states of a state's own regional group in the alphabet of the words. */
export function regionByName(
  { record, names, language }: Pick<DashboardModel, "record" | "names" | "language">,
  iso3: Iso3,
) {
  const region = record.states.find((state) => state.iso3 === iso3)?.region;
  const collator = new Intl.Collator(language);
  return record.states
    .map((state, i) => ({ state, name: names[i]! }))
    .filter(({ state }) => state.region === region)
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ state }) => state.iso3);
}

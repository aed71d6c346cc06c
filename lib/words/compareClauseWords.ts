import type { Clause } from "@/lib/filters/clauses";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { clauseWords } from "./clauseWords";
import type { Words } from "./words";

/** A clause of the comparison as its chip names it: dates, standings and movements in its own words. */
export function compareClauseWords(
  t: Words,
  model: Pick<DashboardModel, "record" | "names" | "language">,
  { key, value }: Clause<CompareFilters>,
  filters: Pick<CompareFilters, "to">,
): string {
  switch (key) {
    case "movement":
      return t("moved.chip.movement", { value: t(`moved.movement.name.${value}`) });
    case "was":
      return t("moved.chip.was", { value: t(`standings.name.${value}`) });
    case "lens":
      return t(`council.lens.${value}`);
    case "from":
    case "to":
    case "standing":
      return t(`moved.chip.${key}`, { value: clauseWords(t, model, { key, value }, filters) });
    default:
      return t(`chips.clause.${key}`, { value: clauseWords(t, model, { key, value }, filters) });
  }
}

import type { Filters } from "@/lib/domain/filters";
import { activeClauses } from "@/lib/filters/clauses";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { clauseWords } from "./clauseWords";
import type { Words } from "./words";

/** The filters in force as the chips name them; empty under the defaults. */
export function filterWords(
  t: Words,
  model: Pick<DashboardModel, "record" | "names" | "language">,
  filters: Filters,
): string[] {
  return activeClauses(filters).map((clause) =>
    t(`chips.clause.${clause.key}`, { value: clauseWords(t, model, clause, filters) }),
  );
}

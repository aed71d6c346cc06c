import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { knownFilters } from "@/lib/filters/unknownValues";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { dashboardView, type DashboardView } from "./dashboardView";
import type { StandingCount } from "./standingCounts";
import { statementFilters } from "./statementModel";

export interface StatementView {
  readonly view: DashboardView;
  readonly filters: Filters;
  /** The filters of which the reader made each clause: the topic is the page's own. */
  readonly chips: Filters;
  /** The standings this one statement can give a state, and those chosen; the others are left out. */
  readonly standings: readonly StandingCount[];
}

/** The linked views of a record that holds one statement. */
export function statementView(compiled: CompiledRecord, asked: Filters): StatementView {
  const filters = knownFilters(asked, compiled.stateIndex, compiled.statementIndex);
  const view = dashboardView(compiled, filters);
  const whole = dashboardView(compiled, statementFilters(DEFAULT_FILTERS));
  const standings = view.standings.filter(
    ({ standing }, i) => whole.standings[i]!.count > 0 || filters.standing.includes(standing),
  );
  return { view, filters, chips: { ...filters, topic: DEFAULT_FILTERS.topic }, standings };
}

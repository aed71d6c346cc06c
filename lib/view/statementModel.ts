import type { Dataset } from "@/lib/domain/dataset";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import type { Locale } from "@/lib/domain/state";
import type { StatementId } from "@/lib/domain/statement";
import type { DashboardModel } from "./dashboardModel";
import { dashboardPlan } from "./dashboardPlan";

/** The dashboard's model cut down to one statement: all states, with Council terms of its day alone. */
export function statementModel(dataset: Dataset, locale: Locale, id: StatementId): DashboardModel {
  const { model } = dashboardPlan(dataset, locale);
  const place = model.record.statements.findIndex((statement) => statement.id === id);
  const statement = model.record.statements[place]!;
  return {
    ...model,
    record: {
      states: model.record.states.map((state) => ({
        ...state,
        council: state.council.filter(([from, to]) => from <= statement.date && statement.date <= to),
      })),
      statements: [statement],
      stances: [model.record.stances[place]!],
    },
  };
}

/** The filters that mean something on the page of one statement: those about states. */
export function statementFilters({ region, group, standing, states }: Filters): Filters {
  return { ...DEFAULT_FILTERS, topic: "any", region, group, standing, states };
}

import { chamber, type Chamber } from "@/lib/chart/chamber";
import { timelineLayout, type TimelineLayout } from "@/lib/chart/timelineLayout";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import type { StatementId } from "@/lib/domain/statement";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { claimInWords } from "./claimInWords";
import type { DashboardModel } from "./dashboardModel";

export interface DashboardPlan {
  readonly model: DashboardModel;
  readonly timeline: TimelineLayout;
  readonly chamber: Chamber | null;
  /** How many states a source claimed in words, for statements without an exact number. */
  readonly claims: Readonly<Record<StatementId, string>>;
}

const plans = new WeakMap<Dataset, Map<Locale, DashboardPlan>>();

/** What the dashboard of one language needs whatever its filters; made once per dataset and language. */
export function dashboardPlan(dataset: Dataset, locale: Locale): DashboardPlan {
  const known = plans.get(dataset) ?? new Map<Locale, DashboardPlan>();
  plans.set(dataset, known);
  const plan = known.get(locale) ?? makePlan(dataset, locale);
  known.set(locale, plan);
  return plan;
}

function makePlan(dataset: Dataset, locale: Locale): DashboardPlan {
  const record = toPositionRecord(dataset);
  const names = dataset.states.map((state) => state.names[locale]);
  const { version, compiledOn } = dataset;
  return {
    model: { locale, language: catalogueOf(locale), record, names, version, compiledOn },
    timeline: timelineLayout(record),
    chamber: chamber(record, names, locale),
    claims: Object.fromEntries(
      dataset.statements.flatMap((statement) => {
        const claim = claimInWords(statement);
        return claim === null ? [] : [[statement.id, claim]];
      }),
    ),
  };
}

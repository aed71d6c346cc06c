"use client";

import { useMemo, type ReactNode } from "react";
import { NuqsAdapter } from "nuqs/adapters/react";
import { FilterActionsProvider } from "@/components/filters/FilterActions";
import { FilterBar } from "@/components/filters/FilterBar";
import { FilterChips } from "@/components/filters/FilterChips";
import { useClauseNames } from "@/components/filters/useClauseNames";
import { usePageFilters } from "@/components/filters/usePageFilters";
import { useHydrated } from "@/components/page/useHydrated";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import type { Iso3 } from "@/lib/domain/state";
import type { StatementId } from "@/lib/domain/statement";
import { knownFilters } from "@/lib/filters/unknownValues";
import { compileRecord } from "@/lib/stats/compileRecord";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { stateView } from "@/lib/view/stateView";
import { PeerPanel } from "./PeerPanel";
import { RecordList } from "./RecordList";
import { RuleStandings } from "./RuleStandings";
import { StateLead } from "./StateLead";
import { StateStatus } from "./StateStatus";
import { StripPanel } from "./StripPanel";
import styles from "./state.module.css";

interface Props {
  readonly iso3: Iso3;
  /** The record of this state and its peers. */
  readonly model: DashboardModel;
  /** One row per statement of the record, drawn by the server. */
  readonly rows: readonly { readonly id: StatementId; readonly row: ReactNode }[];
}

/** The linked part of a state's page: one filter state comes in from the address, and only the address changes it. */
export function StateViews(props: Props) {
  return (
    <NuqsAdapter>
      <LinkedViews {...props} />
    </NuqsAdapter>
  );
}

function LinkedViews({ iso3, model, rows }: Props) {
  const { filters: asked, actions } = usePageFilters();
  const ready = useHydrated();
  const compiled = useMemo(() => compileRecord(model.record), [model.record]);
  const self = compiled.stateIndex.get(iso3)!;
  const filters = useMemo(
    () => ownClauses(knownFilters(asked, compiled.stateIndex, compiled.statementIndex)),
    [asked, compiled],
  );
  const view = useMemo(() => stateView(compiled, self, filters), [compiled, self, filters]);
  const nameOf = useClauseNames(model, filters);
  const name = model.names[self]!;
  return (
    <FilterActionsProvider value={actions}>
      <div className={styles.views} data-stack data-state-page={iso3} data-ready={ready}>
        <StateLead subject={{ iso3, name, language: model.language }} view={view} />
        <div className={styles.controls}>
          <FilterBar filters={filters} />
          <StateStatus view={view} />
          <FilterChips filters={filters} nameOf={nameOf} />
        </div>
        <RuleStandings view={view} />
        <StripPanel view={view} language={model.language} />
        <RecordList rows={rows} view={view} />
        <PeerPanel model={model} self={self} view={view} />
      </div>
    </FilterActionsProvider>
  );
}

/** The clauses that mean something on the page of one state; the others stay in the address. */
function ownClauses({ topic, forum, kind, from, to, standing, statement, rule, lists }: Filters): Filters {
  return { ...DEFAULT_FILTERS, topic, forum, kind, from, to, standing, statement, rule, lists };
}

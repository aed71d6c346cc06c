"use client";

import { useMemo } from "react";
import { useTranslations } from "next-intl";
import { GroupBars } from "@/components/charts/groups/GroupBars";
import { StandingsList } from "@/components/charts/standings/StandingsList";
import { EmphasisStyle } from "@/components/dashboard/EmphasisStyle";
import { StanceMap } from "@/components/dashboard/StanceMap";
import { StanceSeats } from "@/components/dashboard/StanceSeats";
import { ExportButton } from "@/components/export/ExportButton";
import { ExportSourceProvider } from "@/components/export/ExportSource";
import { useExportOf } from "@/components/export/useExportOf";
import { FilterActionsProvider } from "@/components/filters/FilterActions";
import { FilterChips } from "@/components/filters/FilterChips";
import { useClauseNames } from "@/components/filters/useClauseNames";
import article from "@/components/page/article.module.css";
import { useHydrated } from "@/components/page/useHydrated";
import type { Chamber } from "@/lib/chart/chamber";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { queryOfFilters } from "@/lib/filters/queryOfFilters";
import { compileRecord } from "@/lib/stats/compileRecord";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { statementView } from "@/lib/view/statementView";
import type { NamedList } from "@/lib/view/namedList";
import { standingGround } from "@/lib/words/standingMeaning";
import { InViewLine } from "./InViewLine";
import { NameEmphasis } from "./NameEmphasis";
import { NameList } from "./NameList";
import { NamesInView } from "./NamesInView";
import styles from "./statementViews.module.css";
import { useStatementFilters } from "./useStatementFilters";

interface Props {
  /** The model of this statement alone. */
  readonly model: DashboardModel;
  /** Null where no map is drawn: a statement known second-hand gives no state a standing. */
  readonly geometry: MapGeometry | null;
  /** The seats of a recorded vote. */
  readonly chamber: Chamber | null;
  readonly list: NamedList;
}

const noWords = () => [];

/** The linked views of one statement: map, standings, groups and names under one filter state, the address's. */
export function StatementViews({ model, geometry, chamber, list }: Props) {
  const t = useTranslations("statementViews");
  const { filters: asked, actions } = useStatementFilters();
  const ready = useHydrated();
  const compiled = useMemo(() => compileRecord(model.record), [model.record]);
  const { view, filters, chips, standings } = useMemo(
    () => statementView(compiled, asked),
    [compiled, asked],
  );
  const ungrouped = model.record.states.flatMap(({ iso3, region }, i) =>
    region === null ? [{ iso3, name: model.names[i]! }] : [],
  );
  const nameOf = useClauseNames(model, filters);
  // The dashboard's map under this statement alone is this map.
  const alone = useMemo(
    () => ({ ...filters, statement: model.record.statements.map(({ id }) => id) }),
    [filters, model],
  );
  const source = useExportOf(alone, model, queryOfFilters, noWords, false);
  return (
    <FilterActionsProvider value={actions}>
      <div className={styles.views} data-stack data-statement-views data-ready={ready}>
        <EmphasisStyle compiled={compiled} endDate={view.endDate} />
        <NameEmphasis />
        <NamesInView record={model.record} inView={view.inView} />
        <div className={styles.state}>
          <InViewLine record={model.record} inView={view.inView} />
          <FilterChips filters={chips} nameOf={nameOf} />
        </div>
        {chamber === null ? null : (
          <section aria-labelledby="seats-heading" data-view="seats">
            <h2 id="seats-heading" className={article.heading}>
              {t("seats")}
            </h2>
            <StanceSeats model={model} chamber={chamber} view={view} own />
          </section>
        )}
        {geometry === null ? null : (
          <div className={styles.stage}>
            <section className={styles.map} aria-labelledby="map-heading" data-chart="map">
              <h2 id="map-heading" className="visually-hidden">
                {t("map")}
              </h2>
              <ExportSourceProvider value={source}>
                <ExportButton chart="map" />
              </ExportSourceProvider>
              <div data-view="map">
                <StanceMap model={model} geometry={geometry} view={view} />
              </div>
            </section>
            <StandingsList
              counts={standings}
              chosen={filters.standing}
              left={view.left}
              total={model.record.states.length}
              ground={standingGround(model.record, view)}
            />
          </div>
        )}
        {geometry === null ? null : <GroupBars bars={view.groups} left={view.left} ungrouped={ungrouped} />}
        <NameList model={model} list={list} inView={view.inView} />
      </div>
    </FilterActionsProvider>
  );
}

"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { memo, useCallback, useMemo, type ReactNode } from "react";
import { ExportButton } from "@/components/export/ExportButton";
import { ExportSourceProvider } from "@/components/export/ExportSource";
import { useExportOf } from "@/components/export/useExportOf";
import { FilterBar } from "@/components/filters/FilterBar";
import { FilterChips } from "@/components/filters/FilterChips";
import { useClauseNames } from "@/components/filters/useClauseNames";
import { GroupBars } from "@/components/charts/groups/GroupBars";
import { StandingsList } from "@/components/charts/standings/StandingsList";
import { StateTable } from "@/components/charts/table/StateTable";
import type { Chamber } from "@/lib/chart/chamber";
import { standingGround } from "@/lib/words/standingMeaning";
import { filterWords } from "@/lib/words/filterWords";
import { stanceStrips } from "@/lib/chart/stanceStrips";
import type { TimelineLayout } from "@/lib/chart/timelineLayout";
import type { Filters } from "@/lib/domain/filters";
import type { StatementId } from "@/lib/domain/statement";
import { queryOfFilters } from "@/lib/filters/queryOfFilters";
import { knownFilters, type UnknownValue } from "@/lib/filters/unknownValues";
import { formatDate } from "@/lib/format/formatDate";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { compileRecord } from "@/lib/stats/compileRecord";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { dashboardView } from "@/lib/view/dashboardView";
import { emptyAdvice } from "@/lib/view/emptyAdvice";
import styles from "./dashboard.module.css";
import { Disclosure } from "./Disclosure";
import { EmphasisStyle } from "./EmphasisStyle";
import { EmptyNote } from "./EmptyNote";
import { Headline } from "./Headline";
import { LinkHint } from "./LinkHint";
import { MapPanel } from "./MapPanel";
import { ResultLine } from "./ResultLine";
import { StateDetails } from "./StateDetails";
import { StatementTimeline } from "./StatementTimeline";
import { MovedLink } from "./MovedLink";
import { WhileInSight } from "./WhileInSight";

const STANDINGS_TOOLS = <ExportButton chart="standings" />;
const GROUPS_TOOLS = <ExportButton chart="groups" />;

/** From so many statements on, the ledger is several screens of rows. */
const LONG = 200;

export interface DashboardProps {
  readonly model: DashboardModel;
  readonly geometry: MapGeometry;
  readonly timeline: TimelineLayout;
  readonly chamber: Chamber | null;
  readonly claims: Readonly<Record<StatementId, string>>;
  /** The questions to start from, made on the server. */
  readonly start: ReactNode;
  /** Values of the link that mean nothing here. */
  readonly unknown: readonly UnknownValue[];
  /** Records of the states the link chooses. */
  readonly sent: DehydratedState;
}

interface Props extends DashboardProps {
  /** The filters of the address, the same object for as long as they are the same. */
  readonly asked: Filters;
  /** Whether a drag is changing them. */
  readonly dragging: boolean;
}

/** The linked views: every chart shows its part of one filter state. */
export const DashboardViews = memo(function DashboardViews(props: Props) {
  const { model, geometry, timeline, chamber, claims, unknown, sent, asked, dragging } = props;
  const { record } = model;
  const compiled = useMemo(() => compileRecord(record), [record]);
  const filters = useMemo(
    () => knownFilters(asked, compiled.stateIndex, compiled.statementIndex),
    [asked, compiled],
  );
  const view = useMemo(() => dashboardView(compiled, filters), [compiled, filters]);
  const ground = standingGround(record, view);
  const advice = useMemo(() => emptyAdvice(compiled, view), [compiled, view]);
  const strips = useMemo(() => stanceStrips(record), [record]);
  const dates = useMemo(
    () => record.statements.map((statement) => formatDate(statement.date, model.language, "short")),
    [record, model.language],
  );
  const ungrouped = useMemo(
    () =>
      record.states.flatMap(({ iso3, region }, i) =>
        region === null ? [{ iso3, name: model.names[i]! }] : [],
      ),
    [model.names, record],
  );
  const nameOf = useClauseNames(model, filters);
  const t = useTranslations();
  const wordsOf = useCallback((asked: Filters) => filterWords(t, model, asked), [t, model]);
  const source = useExportOf(filters, model, queryOfFilters, wordsOf, true);
  return (
    <ExportSourceProvider value={source}>
      <EmphasisStyle compiled={compiled} endDate={view.endDate} />
      <LinkHint unknown={unknown} />
      <Headline model={model} view={view} />
      <FilterBar filters={filters} besideCharts />
      <div className={styles.result}>
        <div className={styles.state}>
          <ResultLine
            states={view.stateCount}
            statements={view.selected.length}
            allStates={record.states.length}
            allStatements={record.statements.length}
          />
          <div className={styles.links}>
            <FilterChips filters={filters} nameOf={nameOf} />
            {props.start}
          </div>
        </div>
        {advice && <EmptyNote advice={advice} />}
      </div>
      <div className={styles.stage}>
        <WhileInSight dragging={dragging}>
          <MapPanel model={model} geometry={geometry} chamber={chamber} view={view} />
        </WhileInSight>
        <WhileInSight dragging={dragging}>
          <StandingsList
            counts={view.standings}
            chosen={filters.standing}
            left={view.left}
            total={record.states.length}
            ground={ground}
            tools={STANDINGS_TOOLS}
          />
        </WhileInSight>
      </div>
      <div className={styles.part}>
        <StatementTimeline model={model} layout={timeline} view={view} />
        <MovedLink model={model} filters={filters} />
      </div>
      <WhileInSight className={styles.part} dragging={dragging}>
        <GroupBars bars={view.groups} left={view.left} ungrouped={ungrouped} tools={GROUPS_TOOLS} />
      </WhileInSight>
      <WhileInSight className={styles.part} dragging={dragging}>
        <StateDetails model={model} view={view} sent={sent} />
      </WhileInSight>
      <WhileInSight className={styles.part} dragging={dragging}>
        <StateTable model={model} view={view} strips={strips} dates={dates} dragging={dragging} />
      </WhileInSight>
      <WhileInSight className={styles.part} dragging={dragging} long={record.statements.length > LONG}>
        <Disclosure model={model} marks={timeline.marks} claims={claims} view={view} />
      </WhileInSight>
    </ExportSourceProvider>
  );
});

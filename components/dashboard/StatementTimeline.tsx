"use client";

import { useCallback, useMemo } from "react";
import { Timeline } from "@/components/charts/timeline/Timeline";
import { ExportButton } from "@/components/export/ExportButton";
import { useFilterActions } from "@/components/filters/FilterActions";
import type { AddressChange } from "@/lib/domain/addressChange";
import type { StatementId } from "@/lib/domain/statement";
import { dayNumber } from "@/lib/domain/dayNumber";
import type { TimelineLayout } from "@/lib/chart/timelineLayout";
import { spanClauses, timeSpan, type TimeSpan } from "@/lib/chart/timeSpan";
import { voteTally } from "@/lib/chart/voteTally";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";

const TOOLS = <ExportButton chart="timeline" />;

interface Props {
  readonly model: DashboardModel;
  readonly layout: TimelineLayout;
  readonly view: DashboardView;
}

/** The timeline as one of the linked views: it shows the filters and makes the clauses of dates and statements. */
export function StatementTimeline({ model, layout, view }: Props) {
  const actions = useFilterActions();
  const { statements, stances } = model.record;
  const { filters, timeline, inView } = view;
  const emphasis = useMemo(
    () => ({
      inView: timeline.inView,
      namedInView: timeline.namedInView,
      votesInView: new Map(
        layout.marks.flatMap(({ votes }, i) => (votes ? [[i, voteTally(stances[i]!, inView)] as const] : [])),
      ),
      chosen: filters.statement,
    }),
    [timeline, inView, stances, layout, filters.statement],
  );
  const stops = useMemo(() => {
    const offered = statements.filter((_, i) => timeline.offered[i] === 1);
    return [...new Set(offered.map(({ date }) => dayNumber(date) - dayNumber(layout.start)))];
  }, [statements, timeline.offered, layout.start]);
  const { from, to } = filters;
  const span = useMemo(() => timeSpan(layout, { from, to }), [layout, from, to]);
  const onSpan = useCallback(
    (span: TimeSpan, change: AddressChange) => actions.set(spanClauses(layout, span), change),
    [actions, layout],
  );
  const onToggle = useCallback((id: StatementId) => actions.toggle("statement", id), [actions]);
  return (
    <Timeline
      layout={layout}
      statements={statements}
      stateNames={model.names}
      language={model.language}
      emphasis={emphasis}
      span={span}
      stops={stops}
      onToggle={onToggle}
      onPoint={point}
      onSpan={onSpan}
      tools={TOOLS}
    />
  );
}

function point(id: StatementId | null): void {
  emphasisStore.set(id === null ? null : { kind: "statement", id });
}

"use client";

import { useId, useMemo, type ReactNode } from "react";
import { LinkHint } from "@/components/dashboard/LinkHint";
import { ResultLine } from "@/components/dashboard/ResultLine";
import { MovementList } from "@/components/charts/movements/MovementList";
import { FilterBar } from "@/components/filters/FilterBar";
import { activeClauses } from "@/lib/filters/clauses";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { movedAdvice } from "@/lib/view/movedAdvice";
import { movedView } from "@/lib/view/movedView";
import type { CompareProps } from "../Compare";
import { useCompareActions } from "../CompareActions";
import { CompareIndex } from "../CompareIndex";
import { ChangeMap } from "./ChangeMap";
import { MovedChips } from "./MovedChips";
import { MovedEmpty } from "./MovedEmpty";
import { MovedFlow } from "./MovedFlow";
import { MovedHeadline } from "./MovedHeadline";
import { MovedLists } from "./MovedLists";
import { SpanForm } from "./SpanForm";
import { StandingsAt } from "./StandingsAt";
import styles from "./moved.module.css";

interface Props extends CompareProps {
  readonly compiled: CompiledRecord;
  readonly filters: CompareFilters;
  /** What stands between the map and the lists. */
  readonly children: ReactNode;
}

/** Which states moved between two dates, from where to where, and what shows it. */
export function WhoMoved({ model, compiled, filters, geometry, unknown, sent, children }: Props) {
  const id = useId();
  const actions = useCompareActions();
  const view = useMemo(() => movedView(compiled, filters), [compiled, filters]);
  const advice = useMemo(() => movedAdvice(compiled, view), [compiled, view]);
  const total = model.record.states.length;
  return (
    <>
      <LinkHint unknown={unknown} />
      <MovedHeadline model={model} view={view} />
      <SpanForm model={model} filters={filters} span={view.span} />
      <FilterBar filters={filters} clauses={activeClauses(filters, DEFAULT_COMPARE_FILTERS)} />
      <div className={styles.state}>
        <ResultLine
          states={view.stateCount}
          statements={view.before.length + view.after.length}
          allStates={total}
          allStatements={model.record.statements.length}
        />
        <MovedChips model={model} filters={filters} />
      </div>
      <CompareIndex hasSpan={advice === null} />
      {advice && <MovedEmpty advice={advice} span={view.span} />}
      <div className={styles.stage} data-change>
        <ChangeMap id={id} model={model} geometry={geometry} view={view} />
        <MovementList
          counts={view.counts}
          chosen={filters.movement}
          total={total}
          rule={filters.rule}
          onToggle={(slug) => actions.toggle("movement", slug)}
        />
      </div>
      {children}
      {advice === null && (
        <>
          <StandingsAt id={id} model={model} geometry={geometry} view={view} />
          <MovedFlow model={model} view={view} />
          <MovedLists model={model} view={view} sent={sent} />
        </>
      )}
    </>
  );
}

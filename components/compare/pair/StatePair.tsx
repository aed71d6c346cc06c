"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import article from "@/components/page/article.module.css";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { statePairView } from "@/lib/view/statePairView";
import { PairChoice } from "./PairChoice";
import { PairFindings } from "./PairFindings";

interface Props {
  readonly model: DashboardModel;
  readonly compiled: CompiledRecord;
  readonly filters: CompareFilters;
  /** Records of the states the link chooses. */
  readonly sent: DehydratedState;
}

/** Two states: how far they agree, when, and on what they part. */
export function StatePair({ model, compiled, filters, sent }: Props) {
  const t = useTranslations("statePair");
  const view = useMemo(() => {
    const [a, b] = filters.states.map((iso3) => compiled.stateIndex.get(iso3)!);
    return a === undefined || b === undefined ? null : statePairView(model.record, [a, b], filters);
  }, [model.record, compiled, filters]);
  return (
    <section id="states" className={article.section} aria-labelledby="states-heading" data-chart="states">
      <h2 id="states-heading" className={article.heading}>
        {t("heading")}
      </h2>
      <PairChoice model={model} states={filters.states} />
      {view === null ? null : <PairFindings model={model} filters={filters} view={view} sent={sent} />}
    </section>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import article from "@/components/page/article.module.css";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { listSetsView } from "@/lib/view/listSetsView";
import { ListChoice } from "./ListChoice";
import { ListFindings } from "./ListFindings";

interface Props {
  readonly model: DashboardModel;
  readonly compiled: CompiledRecord;
  readonly filters: CompareFilters;
}

/** Two letters or joint statements: who is on one, on the other, and on both. */
export function ListPair({ model, compiled, filters }: Props) {
  const t = useTranslations("listPair");
  const view = useMemo(() => listSetsView(compiled, model, filters), [compiled, model, filters]);
  return (
    <section
      id="statements"
      className={article.section}
      aria-labelledby="statements-heading"
      data-chart="statements"
    >
      <h2 id="statements-heading" className={article.heading}>
        {t("heading")}
      </h2>
      {view === null ? (
        <p className={article.text}>{t("empty")}</p>
      ) : (
        <>
          <ListChoice model={model} filters={filters} first={view.first} second={view.second} />
          <ListFindings model={model} filters={filters} view={view} />
        </>
      )}
    </section>
  );
}

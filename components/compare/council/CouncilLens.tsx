"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import article from "@/components/page/article.module.css";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { councilView } from "@/lib/view/councilView";
import { councilWords } from "@/lib/words/councilWords";
import { CouncilBalance } from "./CouncilBalance";
import { CouncilChamber } from "./CouncilChamber";
import styles from "./council.module.css";
import { LensChoice } from "./LensChoice";
import { VoteBefore } from "./VoteBefore";

interface Props {
  readonly model: DashboardModel;
  readonly compiled: CompiledRecord;
  readonly filters: CompareFilters;
}

/** The members of the Human Rights Council on one day, where they stood, and the balance since 2006. */
export function CouncilLens({ model, compiled, filters }: Props) {
  const t = useTranslations("council");
  const view = useMemo(() => councilView(compiled, model, filters), [compiled, model, filters]);
  const { finding, ground, later } = councilWords(useTranslations(), model, view, filters);
  return (
    <section id="council" className={article.section} aria-labelledby="council-heading" data-chart="council">
      <h2 id="council-heading" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={article.lead} data-finding>
        {finding}
      </p>
      <LensChoice lens={filters.lens} />
      <p className={article.note}>
        {ground} {later}
      </p>
      <div className={styles.chamber}>
        <CouncilChamber model={model} view={view} filters={filters} />
      </div>
      <CouncilBalance model={model} view={view} filters={filters} />
      {view.vote === null ? null : <VoteBefore model={model} view={view} vote={view.vote} />}
    </section>
  );
}

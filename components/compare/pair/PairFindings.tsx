"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PairLanes } from "@/components/charts/lanes/PairLanes";
import { useClauseNames } from "@/components/filters/useClauseNames";
import article from "@/components/page/article.module.css";
import { StateLink } from "@/components/page/StateLink";
import { stripMark } from "@/lib/chart/stripMark";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { StatePairView } from "@/lib/view/statePairView";
import { useCompareActions } from "../CompareActions";
import { Divisions } from "./Divisions";
import { PairTable } from "./PairTable";
import styles from "./statePair.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly filters: CompareFilters;
  readonly view: StatePairView;
  readonly sent: DehydratedState;
}

/** How far two states agree in one sentence, what the sentence rests on, and the acts it is counted from. */
export function PairFindings({ model, filters, view, sent }: Props) {
  const t = useTranslations("statePair");
  const actions = useCompareActions();
  const statementName = useClauseNames(model, filters);
  const { record, names } = model;
  const { a, b, steps, overall, together, outcomes, lanes } = view;
  const nameOf = (state: number) => <StateLink iso3={record.states[state]!.iso3}>{names[state]}</StateLink>;
  const [nameA, nameB] = [names[a]!, names[b]!];
  const laneSteps = steps.map(({ statement, acts, outcome }, i) => {
    const { id, side } = record.statements[statement]!;
    return {
      id,
      day: lanes.days[i]!,
      places: { medium: lanes.places.medium[i]!, wide: lanes.places.wide[i]! },
      marks: [stripMark(acts[0], side), stripMark(acts[1], side)] as const,
      outcome,
      label: t("step", {
        statement: statementName({ key: "statement", value: id }),
        a: nameA,
        actA: t(`act.${acts[0]}`),
        b: nameB,
        actB: t(`act.${acts[1]}`),
        outcome: t(`outcome.${outcome}`),
      }),
      pressed: filters.statement.includes(id),
    };
  });
  return (
    <div className={styles.findings}>
      <p className={article.lead} data-same={overall.same} data-of={overall.of}>
        {t.rich("finding", { ...overall, a: () => nameOf(a), b: () => nameOf(b) })}
      </p>
      <p className={article.text}>
        {overall.of === 0
          ? null
          : t("together", { together, neither: overall.same - together, differ: outcomes.differ })}
      </p>
      <p className={article.note}>
        {t("measure", { of: overall.of, total: steps.length })}{" "}
        {outcomes.unpublished > 0 ? t("unpublished", { count: outcomes.unpublished }) : null}{" "}
        {outcomes.apart > 0 ? t("apart", { count: outcomes.apart }) : null}
      </p>
      {steps.length === 0 ? null : (
        <div className={styles.lanes}>
          <PairLanes
            label={t("lanes", { a: nameA, b: nameB })}
            names={[nameA, nameB]}
            steps={laneSteps}
            years={lanes.years}
            share={{ line: lanes.share, name: t("share"), end: t("sameOf", { ...overall }) }}
            onToggle={(id) => actions.toggle("statement", id)}
          />
          <p className={article.note}>{t("signs")}</p>
        </div>
      )}
      <Divisions model={model} view={view} chosen={filters.statement} sent={sent} />
      <PairTable model={model} view={view} chosen={filters.statement} />
    </div>
  );
}

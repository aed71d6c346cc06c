"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import type { StatementId } from "@/lib/domain/statement";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { StatePairView } from "@/lib/view/statePairView";
import { DivisionList } from "./DivisionList";
import styles from "./statePair.module.css";

const SourcedDivisions = lazy(() =>
  import("./SourcedDivisions").then((module) => ({ default: module.SourcedDivisions })),
);

interface Props {
  readonly model: DashboardModel;
  readonly view: StatePairView;
  readonly chosen: readonly StatementId[];
  readonly sent: DehydratedState;
}

/** The statements that divide two states: the list at once, its sources as soon as they are here. */
export function Divisions(props: Props) {
  const { model, view, chosen } = props;
  const t = useTranslations("statePair");
  const count = view.outcomes.differ;
  if (view.overall.of === 0) return null;
  return (
    <div className={styles.divisions}>
      <h3 className={styles.subheading}>{t("divisions", { count })}</h3>
      {count === 0 ? null : (
        <Suspense
          fallback={<DivisionList model={model} view={view} chosen={chosen} sourced={[null, null]} />}
        >
          <SourcedDivisions {...props} />
        </Suspense>
      )}
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { Standing } from "@/lib/domain/standing";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import styles from "./headline.module.css";

/** The finding of the filter in a sentence, and under it what of the lists is not known. */
export function Headline({ model, view }: { model: DashboardModel; view: DashboardView }) {
  const t = useTranslations("headline");
  const counts = standingsInView(view);
  const { publicity, filters } = view;
  const values = {
    critical: counts.critical,
    supportive: counts.supportive,
    both: counts.both,
    topic: t(`topic.${filters.topic}`),
  };
  const limited = view.stateCount < model.record.states.length;
  const unknown = counts.unknown;
  return (
    <header className={styles.headline}>
      <h1>{view.selected.length === 0 || view.stateCount === 0 ? t("empty") : t("finding", values)}</h1>
      <p className={styles.known} data-known>
        {limited && <>{t("limited", { count: view.stateCount, total: model.record.states.length })} </>}
        {publicity.statements > 0 &&
          publicity.incomplete === 0 &&
          t("allPublished", { statements: publicity.statements })}
        {publicity.incomplete > 0 && publicity.statements === 1 && publicity.declared > 0
          ? t("oneList", { named: publicity.named, declared: publicity.declared })
          : publicity.incomplete > 0 &&
            t("someLists", {
              incomplete: publicity.incomplete,
              statements: publicity.statements,
              named: publicity.named,
              declared: publicity.declared,
            })}{" "}
        {publicity.undeclared > 0 && <>{t("undeclared", { count: publicity.undeclared })} </>}
        {unknown > 0 && t("absence", { count: unknown })}
      </p>
    </header>
  );
}

function standingsInView(view: DashboardView): Record<Standing, number> {
  return Object.fromEntries(view.standings.map(({ standing, inView }) => [standing, inView])) as Record<
    Standing,
    number
  >;
}

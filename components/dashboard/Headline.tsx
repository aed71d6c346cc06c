"use client";

import { useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import { StatementLink } from "@/components/page/StatementLink";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { findings } from "@/lib/view/findings";
import styles from "./headline.module.css";

/** The finding of the filter in a sentence with its ground, and under it what of the lists is not known. */
export function Headline({ model, view }: { model: DashboardModel; view: DashboardView }) {
  const t = useTranslations("headline");
  const positions = useTranslations("map.position");
  const { publicity, filters } = view;
  const found = findings(model.record, view);
  const { considered, statements, first, last, kind, forum, unknown } = found;
  const all = model.record.states.length;
  const ground = t("ground", { kind, count: statements, topic: t(`topic.${filters.topic}`) });
  const values = { ground, critical: found.critical, supportive: found.supportive, both: found.both };
  return (
    <header className={styles.headline}>
      <p className={styles.scope}>
        {first === null || last === null
          ? t("scopeEmpty")
          : t("scope", {
              forum,
              from: formatDate(first, model.language),
              to: formatDate(last, model.language),
              days: first === last ? "one" : "more",
              rule: filters.rule,
            })}
      </p>
      <h1 tabIndex={-1}>
        {statements === 0 || considered === 0
          ? t("empty")
          : found.only !== null
            ? t("findingOne", {
                ground,
                name: model.names[found.only.state]!,
                position: positions(found.only.standing),
              })
            : considered < all
              ? t("findingOf", { ...values, considered })
              : t("finding", values)}
      </h1>
      <p className={styles.known} data-known>
        {view.stateCount < all && <>{t("limited", { count: view.stateCount, total: all })} </>}
        {publicity.statements > 0 && publicity.incomplete === 0 && t("allPublished", { statements })}
        {publicity.incomplete > 0 && publicity.declared > 0 && (
          <>
            {publicity.statements === 1
              ? t("oneList", { named: publicity.named, declared: publicity.declared })
              : t("someLists", {
                  incomplete: publicity.incomplete,
                  statements,
                  named: publicity.named,
                  declared: publicity.declared,
                })}{" "}
          </>
        )}
        {publicity.undeclared > 0 && <>{t("undeclared", { count: publicity.undeclared })} </>}
        {unknown > 0 && <>{t("absence", { count: unknown })} </>}
        <WaysOn model={model} view={view} only={found.only?.state} />
      </p>
    </header>
  );
}

interface WaysOnProps {
  readonly model: DashboardModel;
  readonly view: DashboardView;
  /** Place of the one state in view. */
  readonly only: number | undefined;
}

/** From the finding to the page of the one state or the one statement it is about, and to who publishes names. */
function WaysOn({ model, view, only }: WaysOnProps) {
  const t = useTranslations("headline");
  const { states, statements } = model.record;
  const { selected, publicity } = view;
  return (
    <span className={styles.ways}>
      {only !== undefined && (
        <StateLink iso3={states[only]!.iso3}>{t("statePage", { name: model.names[only]! })}</StateLink>
      )}
      {selected.length === 1 && (
        <StatementLink id={statements[selected[0]!]!.id}>{t("statementPage")}</StatementLink>
      )}
      {publicity.incomplete > 0 && <a href="#ledger">{t("ledger")}</a>}
    </span>
  );
}

"use client";

import { useTranslations } from "next-intl";
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
      <h1>
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
        {unknown > 0 && t("absence", { count: unknown })}
      </p>
    </header>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { SUBJECT } from "@/lib/domain/state";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { MovedView } from "@/lib/view/movedView";
import styles from "./moved.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: MovedView;
}

/** What the lists between the dates leave open, and how the odd cases are counted. */
export function MovedKnown({ model, view }: Props) {
  const t = useTranslations("moved.known");
  const { publicity, before, after, stateCount, forLegend } = view;
  const all = model.record.states.length;
  const subject = model.record.states.findIndex(({ iso3 }) => iso3 === SUBJECT);
  return (
    <p className={styles.known} data-known>
      {stateCount < all && <>{t("limited", { count: stateCount, total: all })} </>}
      {after.length > 0 && publicity.incomplete === 0 && <>{t("all")} </>}
      {publicity.incomplete > 0 && (
        <>
          {t("some", {
            after: publicity.statements,
            incomplete: publicity.incomplete,
            named: publicity.named,
            declared: publicity.declared,
          })}{" "}
          {publicity.undeclared > 0 && <>{t("undeclared", { count: publicity.undeclared })} </>}
          {t("absence")}{" "}
        </>
      )}
      {before.length === 0 && after.length > 0 && <>{t("noBefore")} </>}
      {forLegend[subject] === 1 && t("subject")}
    </p>
  );
}

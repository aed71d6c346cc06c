"use client";

import { useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import { StatementLink } from "@/components/page/StatementLink";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { findings } from "@/lib/view/findings";
import { headlineWords } from "@/lib/words/headlineWords";
import styles from "./headline.module.css";

/** The finding of the filter in a sentence with its ground, and under it what of the lists is not known. */
export function Headline({ model, view }: { model: DashboardModel; view: DashboardView }) {
  const { scope, finding, known } = headlineWords(useTranslations(), model, view);
  return (
    <header className={styles.headline}>
      <p className={styles.scope}>{scope}</p>
      <h1 tabIndex={-1}>{finding}</h1>
      <p className={styles.known} data-known>
        {known.join(" ")} <WaysOn model={model} view={view} />
      </p>
    </header>
  );
}

/** From the finding to the page of the one state or the one statement it is about, and to who publishes names. */
function WaysOn({ model, view }: { model: DashboardModel; view: DashboardView }) {
  const t = useTranslations("headline");
  const { states, statements } = model.record;
  const { selected, publicity } = view;
  const only = findings(model.record, view).only?.state;
  return (
    <span className={styles.ways}>
      {only !== undefined && (
        <StateLink iso3={states[only]!.iso3} worded>
          {t("statePage", { name: model.names[only]! })}
        </StateLink>
      )}
      {selected.length === 1 && (
        <StatementLink id={statements[selected[0]!]!.id}>{t("statementPage")}</StatementLink>
      )}
      {publicity.incomplete > 0 && <a href="#ledger">{t("ledger")}</a>}
    </span>
  );
}

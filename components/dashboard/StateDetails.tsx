"use client";

import { useTranslations } from "next-intl";
import { Swatch } from "@/components/ui/Swatch";
import { useFilterActions } from "@/components/filters/FilterActions";
import { STANDINGS } from "@/lib/domain/standing";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { entriesOf } from "@/lib/view/stateEntries";
import { StateEntryItem } from "./StateEntryItem";
import styles from "./stateDetails.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly compiled: CompiledRecord;
  readonly view: DashboardView;
}

/** The dated records of the chosen states side by side; entries out of view stay, dimmed. */
export function StateDetails({ model, compiled, view }: Props) {
  const t = useTranslations("details");
  const standings = useTranslations("standings.name");
  const actions = useFilterActions();
  const chosen = view.filters.states;
  return (
    <section className={styles.details} aria-labelledby="details-heading" data-chart="details">
      <h2 id="details-heading">{t("heading")}</h2>
      {chosen.length === 0 ? (
        <p className={styles.invitation}>{t("invitation")}</p>
      ) : (
        <div className={styles.columns}>
          {chosen.map((iso3) => {
            const place = compiled.stateIndex.get(iso3)!;
            const entries = entriesOf(model.record, place);
            const standing = STANDINGS[view.tally.standing[place]!]!;
            return (
              <article key={iso3} className={styles.column} data-details={iso3} aria-label={model.names[place]}>
                <h3>
                  {model.names[place]}
                  <button
                    type="button"
                    aria-label={t("close", { name: model.names[place]! })}
                    onClick={() => actions.toggle("states", iso3)}
                  >
                    ×
                  </button>
                </h3>
                <p className={styles.standing}>
                  <Swatch standing={standing} /> {standings(standing)}
                </p>
                <p className={styles.tally}>
                  {t("tally", {
                    critical: view.tally.critical[place]!,
                    supportive: view.tally.supportive[place]!,
                    statements: view.selected.length,
                  })}
                </p>
                <ol className={styles.entries}>
                  {entries.map((entry) => (
                    <StateEntryItem
                      key={entry.statement.id}
                      entry={entry}
                      language={model.language}
                      inView={view.timeline.inView[entry.place] === 1}
                    />
                  ))}
                </ol>
                {entries.length === 0 && <p>{t("nothing")}</p>}
              </article>
            );
          })}
        </div>
      )}
    </section>
  );
}

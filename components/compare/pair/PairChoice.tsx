"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { StateSearch } from "@/components/charts/table/StateSearch";
import article from "@/components/page/article.module.css";
import type { Iso3 } from "@/lib/domain/state";
import { foldName } from "@/lib/format/foldName";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { useCompareActions } from "../CompareActions";
import { PairExamples } from "./PairExamples";
import styles from "./statePair.module.css";

/** More matches than these are not offered: one more letter finds them sooner. */
const MOST = 8;

interface Props {
  readonly model: DashboardModel;
  readonly states: readonly Iso3[];
}

/** Says which two states are compared, and lets the reader choose others by any of their names. */
export function PairChoice({ model, states }: Props) {
  const t = useTranslations("statePair.choice");
  const actions = useCompareActions();
  const [matches, setMatches] = useState<ReadonlySet<number> | null>(null);
  const folded = useMemo(() => model.names.map(foldName), [model.names]);
  const chosen = states.slice(0, 2);
  const nameOf = (iso3: Iso3) => model.names[model.record.states.findIndex((state) => state.iso3 === iso3)]!;
  const found = [...(matches ?? [])].filter((i) => !states.includes(model.record.states[i]!.iso3));
  return (
    <div className={styles.choice}>
      {states.length > 2 ? (
        <p className={article.note} data-too-many>
          {t("tooMany", { count: states.length, a: nameOf(states[0]!), b: nameOf(states[1]!) })}
        </p>
      ) : null}
      {chosen.length === 0 ? <p className={article.text}>{t("none")}</p> : null}
      {chosen.length === 1 ? <p className={article.text}>{t("one", { name: nameOf(states[0]!) })}</p> : null}
      {chosen.length > 0 ? (
        <ul className={styles.chosen} aria-label={t("chosen")}>
          {chosen.map((iso3) => (
            <li key={iso3}>
              <button type="button" data-remove={iso3} onClick={() => actions.toggle("states", iso3)}>
                {t("remove", { name: nameOf(iso3) })}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {chosen.length < 2 ? (
        <>
          <StateSearch
            folded={folded}
            states={model.record.states}
            version={model.version}
            onMatches={setMatches}
          />
          <p role="status" className={article.note}>
            {matches === null ? "" : t("found", { count: found.length })}
          </p>
          <ul className={styles.matches}>
            {found.slice(0, MOST).map((i) => (
              <li key={model.record.states[i]!.iso3}>
                <button
                  type="button"
                  data-choose={model.record.states[i]!.iso3}
                  onClick={() => actions.toggle("states", model.record.states[i]!.iso3)}
                >
                  {model.names[i]}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <PairExamples nameOf={nameOf} />
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { StatementLink } from "@/components/page/StatementLink";
import { EntryEvidence } from "@/components/record/EntryEvidence";
import { NamedOfDeclared } from "@/components/record/NamedOfDeclared";
import type { StatementId } from "@/lib/domain/statement";
import { whatOf } from "@/lib/domain/whatOf";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { StatePairView } from "@/lib/view/statePairView";
import type { StateRecordEntry } from "@/lib/view/stateRecord";
import { useCompareActions } from "../CompareActions";
import { PairAct } from "./PairAct";
import styles from "./divisionList.module.css";

type Sourced = ReadonlyMap<StatementId, StateRecordEntry> | null;

interface Props {
  readonly model: DashboardModel;
  readonly view: StatePairView;
  readonly chosen: readonly StatementId[];
  /** What was fetched about each state's entries; null while it is not here. */
  readonly sourced: readonly [Sourced, Sourced];
}

/** The statements on which two states differ, oldest first: what each did, and who says so. */
export function DivisionList({ model, view, chosen, sourced }: Props) {
  const t = useTranslations("statePair");
  const words = useTranslations("record");
  const actions = useCompareActions();
  const { record, names, language } = model;
  return (
    <ol className={styles.list}>
      {view.steps
        .filter(({ outcome }) => outcome === "differ")
        .map(({ statement, acts }) => {
          const held = record.statements[statement]!;
          const { id, date, forum, session } = held;
          const entries = sourced.map((known) => known?.get(id));
          return (
            <li key={id} data-division={id} data-chosen={chosen.includes(id) || undefined}>
              <button
                type="button"
                aria-pressed={chosen.includes(id)}
                aria-label={t("mark", { date: formatDate(date, language) })}
                onClick={() => actions.toggle("statement", id)}
              >
                <time dateTime={date}>{formatDate(date, language, "short")}</time>
              </button>
              <div>
                <p>
                  <StatementLink id={id}>
                    {t("where", {
                      what: words(`what.${whatOf(held)}`),
                      forum: words(`forum.${forum}`),
                      session,
                    })}
                  </StatementLink>{" "}
                  <NamedOfDeclared statement={held} />
                </p>
                <ul className={styles.acts}>
                  {acts.map((act, i) => (
                    <li key={i}>
                      {t.rich("did", {
                        name: names[i === 0 ? view.a : view.b]!,
                        act: () => <PairAct act={act} side={held.side} />,
                      })}
                    </li>
                  ))}
                </ul>
                {entries.some((entry) => entry !== undefined) ? (
                  <details>
                    <summary>{t("sources")}</summary>
                    {entries.map((entry, i) =>
                      entry === undefined ? null : (
                        <div key={i}>
                          <strong>{names[i === 0 ? view.a : view.b]}</strong>
                          <EntryEvidence entry={entry} language={language} />
                        </div>
                      ),
                    )}
                  </details>
                ) : null}
              </div>
            </li>
          );
        })}
    </ol>
  );
}

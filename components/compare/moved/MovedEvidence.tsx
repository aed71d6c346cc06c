"use client";

import { useTranslations } from "next-intl";
import { NamedOfDeclared } from "@/components/record/NamedOfDeclared";
import { StatementLink } from "@/components/page/StatementLink";
import { whatOf } from "@/lib/domain/whatOf";
import { formatDate } from "@/lib/format/formatDate";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { MovedView } from "@/lib/view/movedView";
import { entriesOf, type StateEntry } from "@/lib/view/stateEntries";
import styles from "./movedLists.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: MovedView;
  readonly place: number;
}

/** A state's dated entries up to the first date and after it, and in words what an absence rests on. */
export function MovedEvidence({ model, view, place }: Props) {
  const t = useTranslations("moved.lists");
  const { record, language } = model;
  const { movement, shownBy, mayHide, withdrawals, untold } = view.grounds[place]!;
  const entries = entriesOf(record, place);
  const before = entries.filter((entry) => view.before.includes(entry.place));
  const after = entries.filter((entry) => view.after.includes(entry.place));
  const left = movement.startsWith("left");
  const reason = untold === "unpublished" && mayHide.length === 0 ? "unpublishedBefore" : untold;
  return (
    <div className={styles.evidence}>
      <p>{t("before", { date: formatDate(view.span.a, language, "short") })}</p>
      <Entries entries={before} language={language} />
      <p>{t("between")}</p>
      <div>
        {(after.length > 0 || !left) && <Entries entries={after} language={language} />}
        {left && (
          <p>
            {t("absent", { count: shownBy.length })}{" "}
            {shownBy.map((s) => (
              <span key={s} className={styles.mention} data-absent={record.statements[s]!.id}>
                <Mention statement={record.statements[s]!} language={language} />
              </span>
            ))}
          </p>
        )}
        {left && mayHide.length > 0 && <p>{t("mayHide", { count: mayHide.length })}</p>}
        {withdrawals.length > 0 && <p>{t("withdrawal")}</p>}
        {reason !== null && <p data-untold={reason}>{t(`untold.${reason}`, { count: mayHide.length })}</p>}
      </div>
    </div>
  );
}

/** The entries, those of one kind after each other: what was done, then each day with how much of its list is known. */
function Entries({ entries, language }: { entries: readonly StateEntry[]; language: string }) {
  const t = useTranslations("moved.lists");
  const words = useTranslations("record");
  if (entries.length === 0) return <p>{t("nothingBefore")}</p>;
  const kinds = new Map<string, StateEntry[]>();
  for (const entry of entries) {
    const { stance, statement } = entry;
    const what = words(`what.${whatOf(statement)}`);
    const kind = t("entry", { stance: words(`stance.${stance}`), what });
    kinds.set(kind, [...(kinds.get(kind) ?? []), entry]);
  }
  return (
    <ul>
      {[...kinds].map(([kind, same]) => (
        <li key={kind}>
          {kind}{" "}
          {same.map(({ statement, stance }) => (
            <span
              key={statement.id}
              className={styles.mention}
              data-entry={statement.id}
              data-stance={stance}
            >
              <Mention statement={statement} language={language} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Mention({ statement, language }: { statement: RecordStatement; language: string }) {
  return (
    <>
      <StatementLink id={statement.id}>
        <time dateTime={statement.date}>{formatDate(statement.date, language, "short")}</time>
      </StatementLink>{" "}
      <NamedOfDeclared statement={statement} />
    </>
  );
}

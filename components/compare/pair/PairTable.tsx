"use client";

import { useTranslations } from "next-intl";
import { StatementLink } from "@/components/page/StatementLink";
import { NamedOfDeclared } from "@/components/record/NamedOfDeclared";
import type { StatementId } from "@/lib/domain/statement";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { StatePairView } from "@/lib/view/statePairView";
import { PairAct } from "./PairAct";
import styles from "./pairTable.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: StatePairView;
  readonly chosen: readonly StatementId[];
}

/** What both did on every statement in view, in order, with the agreement so far. */
export function PairTable({ model, view, chosen }: Props) {
  const t = useTranslations("statePair");
  const record = useTranslations("record");
  if (view.steps.length === 0) return null;
  return (
    <details className={styles.all}>
      <summary>{t("all", { count: view.steps.length })}</summary>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {t("lanes", { a: model.names[view.a]!, b: model.names[view.b]! })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("column.statement")}</th>
            <th scope="col">{model.names[view.a]}</th>
            <th scope="col">{model.names[view.b]}</th>
            <th scope="col">{t("column.outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {view.steps.map(({ statement, acts, outcome, soFar }) => {
            const row = model.record.statements[statement]!;
            return (
              <tr
                key={row.id}
                data-pair-row={row.id}
                data-outcome={outcome}
                data-chosen={chosen.includes(row.id) || undefined}
              >
                <th scope="row">
                  <StatementLink id={row.id}>{formatDate(row.date, model.language, "short")}</StatementLink>{" "}
                  <span>
                    {record(`forum.${row.forum}`)}, {record(`side.${row.side ?? "vote"}`)},{" "}
                    <NamedOfDeclared statement={row} />
                  </span>
                </th>
                {acts.map((act, i) => (
                  <td key={i}>
                    <PairAct act={act} side={row.side} />
                  </td>
                ))}
                <td>
                  {t(`outcome.${outcome}`)} <span>{soFar.of === 0 ? null : t("soFar", { ...soFar })}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

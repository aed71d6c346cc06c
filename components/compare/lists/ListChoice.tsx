"use client";

import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { FilterSelect } from "@/components/filters/FilterSelect";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { useCompareActions } from "../CompareActions";
import styles from "./listPair.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly filters: CompareFilters;
  /** The places of the two lists compared. */
  readonly first: number;
  readonly second: number;
}

/** Chooses the two lists; recorded votes have no list of one side and are not offered. */
export function ListChoice({ model, filters, first, second }: Props) {
  const t = useTranslations("listPair.choice");
  const record = useTranslations("record");
  const actions = useCompareActions();
  const { statements } = model.record;
  const idOf = (s: number) => statements[s]!.id;
  const options = statements
    .filter(({ side }) => side !== null)
    .map((statement) => {
      const { id, date, forum, session, side, named, declared } = statement;
      const short = record("short", {
        date: formatDate(date, model.language, "short"),
        forum: record(`forum.${forum}`),
        session,
        side: record(`side.${side!}`),
      });
      const count =
        declared === null ? record("namedOfUnknown", { named }) : record("namedOf", { named, declared });
      return [id, t("option", { short, count })] as const;
    });
  const without = (id: string) => options.filter(([option]) => option !== id);
  const hasVote = filters.statement.some((id) => statements.find((s) => s.id === id)?.side === null);
  return (
    <div className={styles.choice}>
      <FilterSelect
        id="list-first"
        name="list-first"
        label={t("first")}
        value={idOf(first)}
        options={without(idOf(second))}
        onChange={(id) => actions.set({ statement: [id, idOf(second)] })}
      />
      <FilterSelect
        id="list-second"
        name="list-second"
        label={t("second")}
        value={idOf(second)}
        options={without(idOf(first))}
        onChange={(id) => actions.set({ statement: [idOf(first), id] })}
      />
      {filters.statement.length > 2 || hasVote ? (
        <p className={article.note}>{t("others", { vote: hasVote ? "yes" : "no" })}</p>
      ) : null}
    </div>
  );
}

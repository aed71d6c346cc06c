"use client";

import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import type { StatementId } from "@/lib/domain/statement";
import type { StateView } from "@/lib/view/stateView";
import styles from "./state.module.css";

interface Props {
  readonly rows: readonly { readonly id: StatementId; readonly row: ReactNode }[];
  readonly view: StateView;
}

/** The rows of the statements in view in order of date, and the others folded away below them. */
export function RecordList({ rows, view }: Props) {
  const t = useTranslations("stateViews.list");
  const inView = new Set(view.selected);
  const shown = rows.filter((_, place) => inView.has(place));
  const outside = rows.filter((_, place) => !inView.has(place));
  return (
    <section className={article.section} aria-labelledby="record-heading" data-chart="record">
      <h2 id="record-heading" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={article.note}>{shown.length === 0 ? t("none") : t("guide")}</p>
      <Rows rows={shown} />
      {outside.length === 0 ? null : (
        <details className={styles.outside} data-outside={outside.length}>
          <summary>{t("outside", { count: outside.length })}</summary>
          <Rows rows={outside} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows }: Pick<Props, "rows">) {
  if (rows.length === 0) return null;
  return (
    <ol className={styles.rows}>
      {rows.map(({ id, row }) => (
        <li key={id} data-row={id}>
          {row}
        </li>
      ))}
    </ol>
  );
}

"use client";

import { memo } from "react";
import { useTranslations } from "next-intl";
import { TABLE_COLUMNS, type TableColumn, type TableSort } from "@/lib/view/tableOrder";
import styles from "./stateTable.module.css";

interface Props {
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
}

/** The columns' names, each a button that sorts: once ascending, again descending; numbers start with the most. */
export const SortHeader = memo(function SortHeader({ sort, onSort }: Props) {
  const t = useTranslations("table");
  const next = (column: TableColumn): TableSort =>
    column === sort.column
      ? { column, descending: !sort.descending }
      : { column, descending: column === "critical" || column === "supportive" || column === "last" };
  return (
    <tr role="row">
      {TABLE_COLUMNS.map((column) => (
        <th
          key={column}
          role="columnheader"
          scope="col"
          data-column={column}
          aria-sort={column !== sort.column ? "none" : sort.descending ? "descending" : "ascending"}
        >
          <button type="button" className={styles.sort} onClick={() => onSort(next(column))}>
            {t(`column.${column}`)}
            <span aria-hidden="true" className={styles.arrow}>
              {column !== sort.column ? "" : sort.descending ? "↓" : "↑"}
            </span>
          </button>
        </th>
      ))}
      <th role="columnheader" scope="col" data-column="strip">
        <span className={styles.sort}>{t("column.strip")}</span>
      </th>
    </tr>
  );
});

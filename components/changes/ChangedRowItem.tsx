import { useTranslations } from "next-intl";
import { ReportCell } from "@/components/cite/ReportCell";
import type { CopyWords } from "@/components/ui/CopyButton";
import { ALL_ROWS } from "@/lib/domain/dataChange";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import type { ChangedRow } from "@/lib/view/changeLog";
import { changeAnchor } from "@/lib/view/pagePaths";
import { rowSubject } from "@/lib/view/rowSubject";
import { CellChange } from "./CellChange";
import styles from "./changes.module.css";

interface Props {
  readonly row: ChangedRow;
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly copy: CopyWords;
}

/** One row with what a version changed in it; the anchor that feeds point to. */
export function ChangedRowItem({ row, dataset, locale, copy }: Props) {
  const t = useTranslations("changesPage");
  const { table, key, changes } = row;
  const subject = rowSubject(dataset, locale, row);
  const last = changes.at(-1)!;
  const title =
    key === ALL_ROWS ? t("whole", { table }) : t("where", { table, key: key.replaceAll("|", ", ") });
  return (
    <li id={changeAnchor(row.uuid)} className={styles.row} data-change={`${table}/${key}`}>
      <h3 className={styles.subject}>
        {subject === null ? title : <a href={subject.path}>{subject.name}</a>}
      </h3>
      {subject !== null && <p className={styles.where}>{title}</p>}
      {changes.map((change) => (
        <CellChange key={`${change.field}/${change.before}`} change={change} />
      ))}
      <ReportCell
        cell={{
          version: dataset.version,
          table,
          key,
          field: last.field ?? "",
          value: last.after ?? "",
        }}
        copy={copy}
      />
    </li>
  );
}

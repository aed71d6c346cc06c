import { useTranslations } from "next-intl";
import { CopyText } from "@/components/ui/CopyText";
import type { CopyWords } from "@/components/ui/CopyButton";
import { reportAddress } from "@/lib/cite/reportAddress";
import styles from "./citeView.module.css";

interface Props {
  /** The cell: data version, table and row key as in the data package, column, and what it says. */
  readonly cell: {
    readonly version: string;
    readonly table: string;
    readonly key: string;
    readonly field: string;
    readonly value: string;
  };
  readonly copy: CopyWords;
}

/** Mail programs refuse long addresses. */
const LONGEST_VALUE = 280;

/** A message about one cell, to copy or to open in a mail program; the page sends nothing. Words: `report`. */
export function ReportCell({ cell, copy }: Props) {
  const t = useTranslations("report");
  const { table, key } = cell;
  const value = cell.value.length > LONGEST_VALUE ? `${cell.value.slice(0, LONGEST_VALUE)}…` : cell.value;
  const text = t("text", { ...cell, value });
  return (
    <details className={styles.cite} data-report={`${table}/${key}/${cell.field}`}>
      <summary>{t("open")}</summary>
      <p>{t("note")}</p>
      <CopyText text={text} label={t("subject", { table, key })} words={copy} />
      <p>
        <a href={reportAddress(t("subject", { table, key }), text)}>{t("mail")}</a>
      </p>
    </details>
  );
}

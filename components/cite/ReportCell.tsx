import { useTranslations } from "next-intl";
import { CopyText } from "@/components/ui/CopyText";
import type { CopyWords } from "@/components/ui/CopyButton";
import { reportAddress } from "@/lib/cite/reportAddress";
import { reportMessage, type ReportedCell } from "@/lib/cite/reportMessage";
import styles from "./citeView.module.css";

interface Props {
  readonly cell: ReportedCell;
  readonly copy: CopyWords;
}

/** A message about one cell, to copy or to open in a mail program; the page sends nothing. Words: `report`. */
export function ReportCell({ cell, copy }: Props) {
  const t = useTranslations("report");
  const { subject, text } = reportMessage(t, cell);
  return (
    <details className={styles.cite} data-screen-only data-report={`${cell.table}/${cell.key}/${cell.field}`}>
      <summary>{t("open")}</summary>
      <p>{t("note")}</p>
      <CopyText text={text} label={subject} words={copy} />
      <p>
        <a href={reportAddress(subject, text)}>{t("mail")}</a>
      </p>
    </details>
  );
}

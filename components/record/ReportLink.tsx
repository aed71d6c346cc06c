import { useTranslations } from "next-intl";
import { reportAddress } from "@/lib/cite/reportAddress";
import { reportMessage, type ReportedCell } from "@/lib/cite/reportMessage";
import styles from "./reportLink.module.css";

interface Props {
  readonly cell: ReportedCell;
  /** What is pointed at: one entry, or a list of them. */
  readonly what: "entry" | "list";
}

/** Opens a message about a cell in the reader's mail program; the page sends nothing. Words: `report`. */
export function ReportLink({ cell, what }: Props) {
  const t = useTranslations("report");
  const { subject, text } = reportMessage(t, cell);
  const { table, key, field } = cell;
  return (
    <p className={styles.report} data-screen-only>
      <a href={reportAddress(subject, text)} data-report={`${table}/${key}/${field}`}>
        {t(what)}
      </a>
    </p>
  );
}

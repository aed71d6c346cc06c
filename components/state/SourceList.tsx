import { useTranslations } from "next-intl";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { SourceFacts } from "@/lib/view/stateRecord";
import styles from "./recordRow.module.css";

/** Pages that say something, each a link with its publisher and date. */
export function SourceList({ sources, language }: { sources: readonly SourceFacts[]; language: string }) {
  const t = useTranslations("statePage.disagreements");
  return (
    <ul className={styles.sources}>
      {sources.map(({ url, title, publisher, date }) => (
        <li key={url}>
          <a href={url} rel="noopener noreferrer">
            {title}
          </a>{" "}
          <span>
            {date === null ? publisher : t("source", { publisher, date: formatPartialDate(date, language) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

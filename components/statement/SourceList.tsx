import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { StatementDossier } from "@/lib/view/statementDossier";
import styles from "./sourceList.module.css";

/** Every source under its number, which of them list names, and the compilers' notes. */
export function SourceList({ dossier, language }: { dossier: StatementDossier; language: string }) {
  const t = useTranslations("statement.source");
  const { sources, statement } = dossier;
  return (
    <section className={article.section} aria-labelledby="sources">
      <h2 id="sources" className={article.heading}>
        {t("heading", { count: sources.length })}
      </h2>
      <ol className={styles.sources}>
        {sources.map(({ url, title, publisher, date, listsNames }, i) => (
          <li key={url} id={`source-${i + 1}`} data-source={i + 1}>
            <a href={url} rel="noopener noreferrer">
              {title}
            </a>{" "}
            <span>
              {date === null ? publisher : t("by", { publisher, date: formatPartialDate(date, language) })}
              {listsNames ? ` ${t("listsNames")}` : null}
            </span>
          </li>
        ))}
      </ol>
      <h3 className={styles.notesHeading}>{t("notes")}</h3>
      <p className={article.text} lang="en">
        {statement.notes}
      </p>
    </section>
  );
}

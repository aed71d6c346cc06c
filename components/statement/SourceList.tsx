import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { ReportLink } from "@/components/record/ReportLink";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { StatementDossier } from "@/lib/view/statementDossier";
import styles from "./sourceList.module.css";

interface Props {
  readonly dossier: StatementDossier;
  readonly language: string;
  readonly version: string;
}

/** Every source under its number, which of them list names, and the compilers' notes. */
export function SourceList({ dossier, language, version }: Props) {
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
      {/* Which state is meant, and what it did, the reader fills in. */}
      <ReportLink
        what="list"
        cell={{ version, table: "entries", key: `${statement.id}|…`, field: "stance", value: "…" }}
      />
      <h3 className={styles.notesHeading}>{t("notes")}</h3>
      <p className={article.text} lang="en">
        {statement.notes}
      </p>
    </section>
  );
}

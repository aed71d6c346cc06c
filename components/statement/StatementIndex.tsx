import { getTranslations } from "next-intl/server";
import article from "@/components/page/article.module.css";
import { NamedOfDeclared } from "@/components/record/NamedOfDeclared";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { formatDate } from "@/lib/format/formatDate";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { namedOf } from "@/lib/view/namedOf";
import { pagePaths } from "@/lib/view/pagePaths";
import styles from "./statementIndex.module.css";

/** Every statement of the record by date, for a reader whose address leads to none. */
export async function StatementIndex({ dataset, locale }: { dataset: Dataset; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "statement.none" });
  return (
    <main id="content" className={article.page}>
      <h1 className={article.title}>{t("heading")}</h1>
      <p className={article.lead}>{t("explanation", { count: dataset.statements.length })}</p>
      <ol className={styles.index}>
        {dataset.statements.map((statement) => (
          <li key={statement.id}>
            <time dateTime={statement.date}>{formatDate(statement.date, catalogueOf(locale), "short")}</time>
            <span>
              <a
                href={pagePaths.statement(locale, statement.id)}
                data-statement-link={statement.id}
                lang="en"
              >
                {statement.title}
              </a>{" "}
              <NamedOfDeclared statement={namedOf(statement)} />
            </span>
          </li>
        ))}
      </ol>
    </main>
  );
}

import { getTranslations } from "next-intl/server";
import article from "@/components/page/article.module.css";
import { copyWords } from "@/components/ui/copyWords";
import { API_ROOT } from "@/lib/domain/apiRoot";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { formatDate } from "@/lib/format/formatDate";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { changeLog } from "@/lib/view/changeLog";
import { ChangedRowItem } from "./ChangedRowItem";
import styles from "./changes.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly locale: Locale;
}

/** What each data version changed, row by row, and the ways to follow it. */
export async function ChangesPage({ dataset, locale }: Props) {
  const t = await getTranslations("changesPage");
  const copy = await copyWords();
  const language = catalogueOf(locale);
  return (
    <main id="content" className={article.page}>
      <h1 className={article.title}>{t("title")}</h1>
      <p className={article.lead}>{t("lead")}</p>
      <p className={article.text}>
        {t("feeds")} <a href={`${API_ROOT}/changes.atom`}>{t("feedAll")}</a>.{" "}
        {t.rich("feedState", {
          path: () => <code dir="ltr" className={styles.path}>{`${API_ROOT}/states/FRA/changes.atom`}</code>,
        })}{" "}
        <a href={`${API_ROOT}/changes.csv`}>{t("table")}</a>.
      </p>
      <p className={article.note}>{t("diff")}</p>
      {changeLog(dataset).map(({ version, date, rows }) => (
        <section
          key={version}
          className={article.section}
          aria-labelledby={`version-${version}`}
          data-version={version}
        >
          <h2 id={`version-${version}`} className={article.heading}>
            {t("version", { version })}
          </h2>
          <p className={article.note}>{t("date", { date: formatDate(date, language), rows: rows.length })}</p>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <ChangedRowItem key={row.uuid} row={row} dataset={dataset} locale={locale} copy={copy} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

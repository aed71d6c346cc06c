import { useTranslations } from "next-intl";
import { API_ROOT } from "@/lib/domain/apiRoot";
import { PUBLICATION } from "@/lib/domain/publication";
import type { Locale } from "@/lib/domain/state";
import { pagePaths } from "@/lib/view/pagePaths";
import article from "@/components/page/article.module.css";
import styles from "./data.module.css";

interface Props {
  readonly locale: Locale;
  /** Size of the archive in kilobytes, as written. */
  readonly size: string;
  /** The data versions before this one. */
  readonly earlier: readonly string[];
}

/** The whole release in one download, and what explains it. */
export function DataLinks({ locale, size, earlier }: Props) {
  const t = useTranslations("dataPage.everything");
  return (
    <section className={article.section} aria-labelledby="everything">
      <h2 id="everything" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={styles.first}>
        <a href={`${API_ROOT}/${PUBLICATION.name}.zip`} data-download="zip">
          {t("zip", { size })}
        </a>
      </p>
      <p className={article.text}>{t("zipHolds")}</p>
      <ul className={styles.links}>
        <li>
          <a href={`${API_ROOT}/datapackage.json`}>{t("package")}</a>
        </li>
        <li>
          <a href={`${API_ROOT}/README.md`}>{t("readme")}</a>
        </li>
        <li>
          <a href={`${API_ROOT}/CHANGELOG.md`}>{t("changelog")}</a>
        </li>
        <li>
          <a href={pagePaths.changes(locale)}>{t("changes")}</a>
        </li>
        {earlier.map((version) => (
          <li key={version}>
            <a href={`${API_ROOT}/${PUBLICATION.name}.zip?v=${version}`} data-earlier={version}>
              {t("earlier", { version })}
            </a>
          </li>
        ))}
      </ul>
      <p className={article.note}>
        {t.rich("licence", {
          licence: () => (
            <a href={PUBLICATION.licenceUrl} rel="license">
              {PUBLICATION.licenceName}
            </a>
          ),
        })}
      </p>
    </section>
  );
}

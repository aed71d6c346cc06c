import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/state";
import { getDataset } from "@/lib/data/providers";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { formatDate } from "@/lib/format/formatDate";
import { pagePaths } from "@/lib/view/pagePaths";
import styles from "./siteFooter.module.css";

/** The pages about the data, in reading order. */
const PAGES = ["data", "method", "changes"] as const;

/** What the numbers are, how they are counted, whose the map is, and under which licences all this stands. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "footer" });
  const nav = await getTranslations({ locale, namespace: "footerNav" });
  const { version, compiledOn } = getDataset();
  return (
    <footer className={styles.footer}>
      <nav aria-label={nav("label")}>
        <ul className={styles.pages}>
          {PAGES.map((page) => (
            <li key={page}>
              <a href={pagePaths[page](locale)} data-carry>
                {nav(page)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{t("counting")}</p>
      <p>{t("seeds")}</p>
      <p>{t("boundaries")}</p>
      <p>{t("version", { version, date: formatDate(compiledOn, catalogueOf(locale)) })}</p>
      <p>{t("privacy")}</p>
    </footer>
  );
}

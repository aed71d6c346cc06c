import { getTranslations } from "next-intl/server";
import { LOCALES, type Locale } from "@/lib/domain/state";
import { pagePaths } from "@/lib/view/pagePaths";
import { CarryView } from "./CarryView";
import { LanguageLinks } from "./LanguageLinks";
import { SiteNav } from "./SiteNav";
import styles from "./siteHeader.module.css";

/** The pages of the header, in reading order. */
const PAGES = ["dashboard", "compare"] as const;

/** The site's name and pages, a way past them, and the page's other languages. */
export async function SiteHeader({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "site" });
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#content">
        {t("skip")}
      </a>
      <p className={styles.name}>
        <a href={pagePaths.dashboard(locale)}>{t("name")}</a>
      </p>
      <SiteNav
        label={t("pages")}
        pages={PAGES.map((page) => ({ path: pagePaths[page](locale), name: t(`page.${page}`) }))}
      />
      <nav aria-label={t("languages")}>
        <LanguageLinks
          current={locale}
          languages={LOCALES.map((code) => ({ code, name: t(`language.${code}`) }))}
        />
      </nav>
      <CarryView />
    </header>
  );
}

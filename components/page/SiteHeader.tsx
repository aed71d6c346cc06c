import { getTranslations } from "next-intl/server";
import { LOCALES, type Locale } from "@/lib/domain/state";
import { LanguageLinks } from "./LanguageLinks";
import styles from "./siteHeader.module.css";

/** The site's name, a way past it, and the page's other languages. */
export async function SiteHeader({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "site" });
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#table-heading">
        {t("skip")}
      </a>
      <p className={styles.name}>
        <a href={`/${locale}`}>{t("name")}</a>
      </p>
      <nav aria-label={t("languages")}>
        <LanguageLinks
          current={locale}
          languages={LOCALES.map((code) => ({ code, name: t(`language.${code}`) }))}
        />
      </nav>
    </header>
  );
}

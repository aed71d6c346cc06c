import { getTranslations } from "next-intl/server";
import { LOCALES } from "@/lib/domain/state";
import { fontClasses } from "./fonts";
import styles from "./[locale]/notice.module.css";
import "./globals.css";

export const metadata = { title: "There is no page at this address" };

/** The answer to an address that no page has, whole without scripts: the way into each language. */
export default async function GlobalNotFound() {
  const t = await getTranslations({ locale: "en", namespace: "notFound" });
  const language = await getTranslations({ locale: "en", namespace: "site.language" });
  return (
    <html lang="en" dir="ltr" className={fontClasses}>
      <body>
        <main className={styles.notice}>
          <h1>{t("heading")}</h1>
          <p>{t("explanation")}</p>
          <ul>
            {LOCALES.map((locale) => (
              <li key={locale}>
                <a href={`/${locale}`} lang={locale} hrefLang={locale}>
                  {language(locale)}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}

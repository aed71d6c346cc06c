import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/state";
import { catalogueOf } from "@/lib/i18n/catalogue";
import styles from "./wordsNotice.module.css";

/** Says where the words of the pages are not in the page's language yet; nothing otherwise. */
export async function WordsNotice({ locale }: { locale: Locale }) {
  if (catalogueOf(locale) === locale) return null;
  const t = await getTranslations({ locale, namespace: "site" });
  return <aside className={styles.notice}>{t("untranslated")}</aside>;
}

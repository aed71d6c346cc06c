import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/state";
import { getDataset } from "@/lib/data/providers";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { formatDate } from "@/lib/format/formatDate";
import styles from "./siteFooter.module.css";

/** What the numbers are, how they are counted, whose the map is, and under which licences all this stands. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "footer" });
  const { version, compiledOn } = getDataset();
  return (
    <footer className={styles.footer}>
      <p>{t("counting")}</p>
      <p>{t("seeds")}</p>
      <p>{t("boundaries")}</p>
      <p>{t("version", { version, date: formatDate(compiledOn, catalogueOf(locale)) })}</p>
      <p>{t("privacy")}</p>
    </footer>
  );
}

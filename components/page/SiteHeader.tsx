import { getTranslations } from "next-intl/server";
import { getDataset } from "@/lib/data/providers";
import { LOCALES, type Locale } from "@/lib/domain/state";
import { pagePaths } from "@/lib/view/pagePaths";
import { CarryView } from "./CarryView";
import { LanguageLinks } from "./LanguageLinks";
import { SiteNav } from "./SiteNav";
import { StateFinder } from "./StateFinder";
import styles from "./siteHeader.module.css";

/** The pages of the header, in reading order; the last ones where there is room, and in the footer anyway. */
const PAGES = ["dashboard", "compare", "media", "events", "data", "method"] as const;
const IF_ROOM: readonly string[] = ["data", "method"];

interface Props {
  readonly locale: Locale;
  /** Whether there is no page at the address, so that its other languages are those of the dashboard. */
  readonly lost?: boolean;
}

/** The site's name and pages, a way past them, and the page's other languages. */
export async function SiteHeader({ locale, lost = false }: Props) {
  const t = await getTranslations({ locale, namespace: "site" });
  const finder = await getTranslations({ locale, namespace: "stateFinder" });
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
        pages={PAGES.map((page) => ({
          path: pagePaths[page](locale),
          name: t(`page.${page}`),
          ifRoom: IF_ROOM.includes(page),
        }))}
      />
      <StateFinder
        locale={locale}
        version={getDataset().version}
        words={{
          label: finder("label"),
          go: finder("go"),
          options: finder("options"),
          none: finder("none"),
        }}
      />
      <nav aria-label={t("languages")}>
        <LanguageLinks
          current={locale}
          lost={lost}
          languages={LOCALES.map((code) => ({ code, name: t(`language.${code}`) }))}
        />
      </nav>
      <CarryView />
    </header>
  );
}

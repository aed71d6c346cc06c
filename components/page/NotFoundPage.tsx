import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/state";
import { pagePaths } from "@/lib/view/pagePaths";
import article from "./article.module.css";

/** The ways on from an address that leads nowhere, in reading order. */
const PAGES = ["dashboard", "compare", "media", "events", "data", "method", "changes"] as const;

/** What is said where there is no page: why that may be, and every page there is. */
export async function NotFoundPage({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "notFound" });
  return (
    <main id="content" className={article.page}>
      <h1 className={article.title}>{t("heading")}</h1>
      <p className={article.lead}>{t("reason")}</p>
      <section aria-labelledby="pages-heading">
        <h2 id="pages-heading" className={article.heading}>
          {t("pages")}
        </h2>
        <ul>
          {PAGES.map((page) => (
            <li key={page}>
              <a href={pagePaths[page](locale)} className={article.way}>
                {t(`page.${page}`)}
              </a>
            </li>
          ))}
          <li>
            <a href={`${pagePaths.dashboard(locale)}#table-heading`} className={article.way}>
              {t("page.states")}
            </a>
          </li>
        </ul>
      </section>
    </main>
  );
}

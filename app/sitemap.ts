import type { MetadataRoute } from "next";
import { siteOrigin } from "@/components/page/siteOrigin";
import { getDataset } from "@/lib/data/providers";
import { LOCALES } from "@/lib/domain/state";
import { inLocale, pagePaths } from "@/lib/view/pagePaths";

const PAGES = ["dashboard", "compare", "media", "events", "data", "method", "changes"] as const;

/** Every page in every language, each with its other languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await siteOrigin();
  const { states, statements } = getDataset();
  const english = [
    ...PAGES.map((page) => pagePaths[page]("en")),
    ...states.map(({ iso3 }) => pagePaths.state("en", iso3)),
    ...statements.map(({ id }) => pagePaths.statement("en", id)),
  ];
  return english.flatMap((path) => {
    const languages = Object.fromEntries(LOCALES.map((locale) => [locale, site + inLocale(path, locale)]));
    return LOCALES.map((locale) => ({ url: languages[locale]!, alternates: { languages } }));
  });
}

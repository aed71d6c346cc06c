import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { createLoader, createSerializer } from "nuqs/server";
import { FilteredDashboard } from "@/components/dashboard/FilteredDashboard";
import { MediaStrip } from "@/components/media/MediaStrip";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { filterParsers } from "@/lib/filters/parsers";
import { isLocale } from "@/lib/i18n/catalogue";
import { pagePaths } from "@/lib/view/pagePaths";
import styles from "./page.module.css";

const loadFilters = createLoader(filterParsers);
const serializeFilters = createSerializer(filterParsers);

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const filters = loadFilters(await searchParams);
  const [path, query] = [pagePaths.dashboard(locale), serializeFilters(filters)];
  return sharedMetadata({ locale, path, chart: filters.view, query });
}

/** The dashboard, rendered under the filters of its address, so that a shared link is right before any script runs. */
export default async function DashboardPage({ params, searchParams }: PageProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("site");
  return (
    <main id="content">
      <a className={styles.skip} href="#table-heading">
        {t("skipToTable")}
      </a>
      <FilteredDashboard locale={locale} address={await searchParams} />
      <MediaStrip />
    </main>
  );
}

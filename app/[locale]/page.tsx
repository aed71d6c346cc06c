import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { createLoader, createSerializer } from "nuqs/server";
import { FilteredDashboard } from "@/components/dashboard/FilteredDashboard";
import { MediaStrip } from "@/components/media/MediaStrip";
import { PinnedVersion } from "@/components/page/PinnedVersion";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { getRelease } from "@/lib/data/providers";
import { askedVersion } from "@/lib/filters/askedVersion";
import { filterParsers } from "@/lib/filters/parsers";
import { isLocale } from "@/lib/i18n/catalogue";
import { pagePaths } from "@/lib/view/pagePaths";
import styles from "./page.module.css";

const loadFilters = createLoader(filterParsers);
const serializeFilters = createSerializer(filterParsers);

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const address = await searchParams;
  const filters = loadFilters(address);
  const [path, query] = [pagePaths.dashboard(locale), serializeFilters(filters)];
  return sharedMetadata({ locale, path, chart: filters.view, query, version: askedVersion(address) });
}

/** The dashboard, rendered under the filters of its address, so that a shared link is right before any script runs. */
export default async function DashboardPage({ params, searchParams }: PageProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("site");
  const address = await searchParams;
  const asked = askedVersion(address);
  const release = getRelease(asked);
  const newest = `${pagePaths.dashboard(locale)}${serializeFilters(loadFilters(address))}`;
  return (
    <main id="content">
      <PinnedVersion locale={locale} release={release} asked={asked} newest={newest} />
      <a className={styles.skip} href="#table-heading">
        {t("skipToTable")}
      </a>
      <FilteredDashboard dataset={release.dataset} locale={locale} address={address} />
      <MediaStrip />
    </main>
  );
}

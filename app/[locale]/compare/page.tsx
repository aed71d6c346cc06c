import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { createLoader, createSerializer } from "nuqs/server";
import { FilteredCompare } from "@/components/compare/FilteredCompare";
import { PinnedVersion } from "@/components/page/PinnedVersion";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { getRelease } from "@/lib/data/providers";
import { askedVersion } from "@/lib/filters/askedVersion";
import { compareParsers } from "@/lib/filters/compareParsers";
import { isLocale } from "@/lib/i18n/catalogue";
import { pagePaths } from "@/lib/view/pagePaths";

const loadFilters = createLoader(compareParsers);
const serializeFilters = createSerializer(compareParsers);

type Props = PageProps<"/[locale]/compare">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "moved" });
  const address = await searchParams;
  const query = serializeFilters(loadFilters(address));
  const [path, version] = [pagePaths.compare(locale), askedVersion(address)];
  const shared = { locale, path, chart: "movement", query, version } as const;
  return { title: t("title"), ...(await sharedMetadata(shared)) };
}

/** The comparison, rendered under the filters of its address, so that a shared link is right before any script runs. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const address = await searchParams;
  const asked = askedVersion(address);
  const release = getRelease(asked);
  const newest = `${pagePaths.compare(locale)}${serializeFilters(loadFilters(address))}`;
  return (
    <main id="content">
      <PinnedVersion locale={locale} release={release} asked={asked} newest={newest} />
      <FilteredCompare dataset={release.dataset} locale={locale} address={address} />
    </main>
  );
}

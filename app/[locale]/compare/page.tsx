import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/react";
import { createLoader, createSerializer } from "nuqs/server";
import { Compare } from "@/components/compare/Compare";
import { PinnedVersion } from "@/components/page/PinnedVersion";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { askedVersion } from "@/lib/filters/askedVersion";
import { getRelease } from "@/lib/data/providers";
import { compareParsers } from "@/lib/filters/compareParsers";
import { unknownValues } from "@/lib/filters/unknownValues";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { isLocale } from "@/lib/i18n/catalogue";
import { clientMessages } from "@/lib/i18n/clientMessages";
import { COMPARE_WORDS } from "@/lib/i18n/compareWords";
import { dehydrateRecords } from "@/lib/queries/dehydrateRecords";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
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
  const { dataset } = release;
  const newest = `${pagePaths.compare(locale)}${serializeFilters(loadFilters(address))}`;
  const { model } = dashboardPlan(dataset, locale);
  return (
    <main id="content">
      <PinnedVersion locale={locale} release={release} asked={asked} newest={newest} />
      {/* Not the router's own adapter: a filter is no navigation, and the router need not hear of it. */}
      <NuqsAdapter serverSearch={serializeFilters(loadFilters(address))}>
        <NextIntlClientProvider messages={clientMessages(await getMessages(), COMPARE_WORDS)}>
          <Compare
            model={model}
            geometry={mapGeometry(dataset.states)}
            unknown={unknownValues(address, model.record, compareParsers)}
            sent={await dehydrateRecords(dataset, loadFilters(address).states)}
          />
        </NextIntlClientProvider>
      </NuqsAdapter>
    </main>
  );
}

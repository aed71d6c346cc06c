import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/react";
import { createLoader, createSerializer } from "nuqs/server";
import { MediaCharts } from "@/components/media/MediaCharts";
import { MediaControls } from "@/components/media/MediaControls";
import { MediaFrame } from "@/components/media/MediaFrame";
import { MediaLead } from "@/components/media/MediaLead";
import { MediaReports } from "@/components/media/MediaReports";
import { SignLegend } from "@/components/media/SignLegend";
import article from "@/components/page/article.module.css";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { getDataset } from "@/lib/data/providers";
import { mediaParsers } from "@/lib/filters/mediaParsers";
import { isLocale } from "@/lib/i18n/catalogue";
import { clientMessages } from "@/lib/i18n/clientMessages";
import { toneProperties } from "@/lib/theme/toneStyles";
import { factTraits } from "@/lib/view/factTraits";
import { pagePaths } from "@/lib/view/pagePaths";

const loadFilters = createLoader(mediaParsers);
const serializeFilters = createSerializer(mediaParsers);
const NAMESPACES = ["media", "fact", "chips", "export", "cite", "copy"];
const TONE_CSS = `:root{${toneProperties("light")}}@media screen and (prefers-color-scheme:dark){:root{${toneProperties("dark")}}}`;

export async function generateMetadata({ params }: PageProps<"/[locale]/media">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "mediaPage" });
  const words = { title: t("title"), description: t("description") };
  return sharedMetadata({ locale, path: pagePaths.media(locale), chart: "corpora", ...words });
}

/** What the reports counted and what they only say, rendered under the filters of its address. */
export default async function MediaPage({ params, searchParams }: PageProps<"/[locale]/media">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const filters = loadFilters(await searchParams);
  const { facts, version, compiledOn } = getDataset();
  return (
    <main id="content" className={article.page}>
      <style>{TONE_CSS}</style>
      <MediaLead />
      {/* Not the router's own adapter: a filter is no navigation, and the router need not hear of it. */}
      <NuqsAdapter serverSearch={serializeFilters(filters)}>
        <NextIntlClientProvider messages={clientMessages(await getMessages(), NAMESPACES)}>
          <MediaFrame facts={factTraits(facts)} release={{ version, compiledOn }}>
            <SignLegend />
            <MediaControls />
            <MediaCharts />
            <MediaReports />
          </MediaFrame>
        </NextIntlClientProvider>
      </NuqsAdapter>
    </main>
  );
}

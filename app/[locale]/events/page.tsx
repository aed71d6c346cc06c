import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/react";
import { createLoader, createSerializer } from "nuqs/server";
import { EventExplorer } from "@/components/events/EventExplorer";
import article from "@/components/page/article.module.css";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { getDataset } from "@/lib/data/providers";
import { eventParsers } from "@/lib/filters/eventParsers";
import { isLocale } from "@/lib/i18n/catalogue";
import { clientMessages } from "@/lib/i18n/clientMessages";
import { eventModel } from "@/lib/view/eventModel";
import { pagePaths } from "@/lib/view/pagePaths";

const loadFilters = createLoader(eventParsers);
const serializeFilters = createSerializer(eventParsers);
const BROWSER_WORDS = ["events", "timeline", "record", "fact", "chips", "export", "cite", "copy"];

type Props = PageProps<"/[locale]/events">;

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "eventsPage" });
  const words = { title: t("title"), description: t("description") };
  const query = serializeFilters(loadFilters(await searchParams));
  return sharedMetadata({ locale, path: pagePaths.events(locale), chart: "events", query, ...words });
}

/** Everything that has a date, rendered under the filters of its address. */
export default async function EventsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const model = eventModel(getDataset(), locale);
  const filters = loadFilters(await searchParams);
  const statements = model.events.filter(({ statement }) => statement !== null).length;
  const t = await getTranslations("eventsPage");
  return (
    <main id="content" className={article.page}>
      <h1 className={article.title}>{t("heading")}</h1>
      <p className={article.lead}>{t("lead", { statements, facts: model.events.length - statements })}</p>
      {/* Not the router's own adapter: a filter is no navigation, and the router need not hear of it. */}
      <NuqsAdapter serverSearch={serializeFilters(filters)}>
        <NextIntlClientProvider messages={clientMessages(await getMessages(), BROWSER_WORDS)}>
          <EventExplorer model={model} />
        </NextIntlClientProvider>
      </NuqsAdapter>
    </main>
  );
}

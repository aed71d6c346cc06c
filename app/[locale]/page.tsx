import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/react";
import { createLoader, createSerializer } from "nuqs/server";
import { Dashboard } from "@/components/dashboard/Dashboard";
import { Disagreements } from "@/components/dashboard/disagreements/Disagreements";
import { Questions } from "@/components/dashboard/questions/Questions";
import { StartFrom } from "@/components/dashboard/questions/StartFrom";
import { MediaStrip } from "@/components/media/MediaStrip";
import { getDataset } from "@/lib/data/providers";
import { filterParsers } from "@/lib/filters/parsers";
import { unknownValues } from "@/lib/filters/unknownValues";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { isLocale } from "@/lib/i18n/catalogue";
import { CHART_WORDS, clientMessages } from "@/lib/i18n/clientMessages";
import { dehydrateRecords } from "@/lib/queries/dehydrateRecords";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { presetQuestions } from "@/lib/view/presetQuestions";
import styles from "./page.module.css";

const loadFilters = createLoader(filterParsers);
const serializeFilters = createSerializer(filterParsers);

/** The dashboard, rendered under the filters of its address, so that a shared link is right before any script runs. */
export default async function DashboardPage({ params, searchParams }: PageProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const dataset = getDataset();
  const address = await searchParams;
  const plan = dashboardPlan(dataset, locale);
  const messages = await getMessages();
  const t = await getTranslations("site");
  return (
    <main id="content">
      <a className={styles.skip} href="#table-heading">
        {t("skipToTable")}
      </a>
      {/* Not the router's own adapter: a filter is no navigation, and the router need not hear of it. */}
      <NuqsAdapter serverSearch={serializeFilters(loadFilters(address))}>
        <NextIntlClientProvider messages={clientMessages(messages, CHART_WORDS)}>
          <Dashboard
            {...plan}
            geometry={mapGeometry(dataset.states)}
            unknown={unknownValues(address, plan.model.record)}
            sent={await dehydrateRecords(dataset, loadFilters(address).states)}
            start={<StartFrom questions={presetQuestions(dataset)} />}
          >
            <Questions locale={locale} />
            <Disagreements locale={locale} />
          </Dashboard>
        </NextIntlClientProvider>
      </NuqsAdapter>
      <MediaStrip />
    </main>
  );
}

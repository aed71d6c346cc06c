import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { createLoader } from "nuqs/server";
import { Dashboard } from "@/components/dashboard/Dashboard";
import { getDataset } from "@/lib/data/providers";
import { filterParsers } from "@/lib/filters/parsers";
import { unknownValues } from "@/lib/filters/unknownValues";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { catalogueOf, isLocale } from "@/lib/i18n/catalogue";
import { clientMessages } from "@/lib/i18n/clientMessages";
import { dehydrateRecords } from "@/lib/queries/dehydrateRecords";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import styles from "./page.module.css";

const loadFilters = createLoader(filterParsers);

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
    <main className={styles.main}>
      {catalogueOf(locale) !== locale && <p className={styles.untranslated}>{t("untranslated")}</p>}
      <NuqsAdapter>
        <NextIntlClientProvider messages={clientMessages(messages)}>
          <Dashboard
            {...plan}
            geometry={mapGeometry(dataset.states)}
            unknown={unknownValues(address, plan.model.record)}
            sent={await dehydrateRecords(dataset, loadFilters(address).states)}
          />
        </NextIntlClientProvider>
      </NuqsAdapter>
    </main>
  );
}

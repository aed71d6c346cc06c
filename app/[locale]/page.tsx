import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { Dashboard } from "@/components/dashboard/Dashboard";
import { getDataset } from "@/lib/data/providers";
import { unknownValues } from "@/lib/filters/unknownValues";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { catalogueOf, isLocale } from "@/lib/i18n/catalogue";
import { clientMessages } from "@/lib/i18n/clientMessages";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import styles from "./page.module.css";

/** The dashboard, rendered under the filters of its address, so that a shared link is right before any script runs. */
export default async function DashboardPage({ params, searchParams }: PageProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const dataset = getDataset();
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
            unknown={unknownValues(await searchParams, plan.model.record)}
          />
        </NextIntlClientProvider>
      </NuqsAdapter>
    </main>
  );
}

import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { NuqsAdapter } from "nuqs/adapters/react";
import { createLoader, createSerializer, type SearchParams } from "nuqs/server";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { filterParsers } from "@/lib/filters/parsers";
import { unknownValues } from "@/lib/filters/unknownValues";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { CHART_WORDS, clientMessages } from "@/lib/i18n/clientMessages";
import { dehydrateRecords } from "@/lib/queries/dehydrateRecords";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { presetQuestions } from "@/lib/view/presetQuestions";
import { Dashboard } from "./Dashboard";
import { Disagreements } from "./disagreements/Disagreements";
import { Questions } from "./questions/Questions";
import { StartFrom } from "./questions/StartFrom";

const loadFilters = createLoader(filterParsers);
const serializeFilters = createSerializer(filterParsers);

interface Props {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** The query of the page's address, as it is. */
  readonly address: SearchParams;
}

/** The dashboard with all that its browser code needs, rendered under the filters of the address. */
export async function FilteredDashboard({ dataset, locale, address }: Props) {
  const plan = dashboardPlan(dataset, locale);
  const filters = loadFilters(address);
  return (
    // Not the router's own adapter: a filter is no navigation, and the router need not hear of it.
    <NuqsAdapter serverSearch={serializeFilters(filters)}>
      <NextIntlClientProvider messages={clientMessages(await getMessages(), CHART_WORDS)}>
        <Dashboard
          {...plan}
          geometry={mapGeometry(dataset.states)}
          unknown={unknownValues(address, plan.model.record)}
          sent={await dehydrateRecords(dataset, filters.states)}
          start={<StartFrom questions={presetQuestions(dataset)} />}
        >
          <Questions dataset={dataset} locale={locale} />
          <Disagreements dataset={dataset} locale={locale} />
        </Dashboard>
      </NextIntlClientProvider>
    </NuqsAdapter>
  );
}

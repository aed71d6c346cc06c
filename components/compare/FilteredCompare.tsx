import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { NuqsAdapter } from "nuqs/adapters/react";
import { createLoader, createSerializer, type SearchParams } from "nuqs/server";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { compareParsers } from "@/lib/filters/compareParsers";
import { unknownValues } from "@/lib/filters/unknownValues";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { clientMessages } from "@/lib/i18n/clientMessages";
import { COMPARE_WORDS } from "@/lib/i18n/compareWords";
import { dehydrateRecords } from "@/lib/queries/dehydrateRecords";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { Compare } from "./Compare";

const loadFilters = createLoader(compareParsers);
const serializeFilters = createSerializer(compareParsers);

interface Props {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** The query of the page's address, as it is. */
  readonly address: SearchParams;
}

/** The comparison with all that its browser code needs, rendered under the filters of the address. */
export async function FilteredCompare({ dataset, locale, address }: Props) {
  const { model } = dashboardPlan(dataset, locale);
  const filters = loadFilters(address);
  return (
    // Not the router's own adapter: a filter is no navigation, and the router need not hear of it.
    <NuqsAdapter serverSearch={serializeFilters(filters)}>
      <NextIntlClientProvider messages={clientMessages(await getMessages(), COMPARE_WORDS)}>
        <Compare
          model={model}
          geometry={mapGeometry(dataset.states)}
          unknown={unknownValues(address, model.record, compareParsers)}
          sent={await dehydrateRecords(dataset, filters.states)}
        />
      </NextIntlClientProvider>
    </NuqsAdapter>
  );
}

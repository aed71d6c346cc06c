import { dehydrate, QueryClient, type DehydratedState } from "@tanstack/react-query";
import type { Dataset } from "@/lib/domain/dataset";
import type { Iso3 } from "@/lib/domain/state";
import { stateRecord } from "@/lib/view/stateRecord";
import { stateRecordQuery } from "./stateRecord";

/** More records than this are fetched by the page itself, so that a long link stays a light page. */
const MOST = 6;

/** On the server: the records of the states a link chooses, in the form the browser's cache takes up. */
export async function dehydrateRecords(dataset: Dataset, states: readonly Iso3[]): Promise<DehydratedState> {
  const client = new QueryClient();
  const known = states.filter((iso3) => dataset.stateByIso3.has(iso3)).slice(0, MOST);
  await Promise.all(
    known.map((iso3) =>
      client.prefetchQuery({
        ...stateRecordQuery(dataset.version, iso3),
        queryFn: () => stateRecord(dataset, iso3)!,
      }),
    ),
  );
  return dehydrate(client);
}

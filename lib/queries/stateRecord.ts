import { queryOptions } from "@tanstack/react-query";
import type { Iso3 } from "@/lib/domain/state";
import type { StateRecord } from "@/lib/view/stateRecord";
import { fetchJson } from "./fetchJson";

/** One state's record with its sources; a data version never changes, so it is fetched once. */
export function stateRecordQuery(version: string, iso3: Iso3) {
  return queryOptions({
    queryKey: ["state", version, iso3],
    queryFn: ({ signal }) =>
      fetchJson<StateRecord>(`/api/v1/states/${iso3}.json?v=${encodeURIComponent(version)}`, signal),
    staleTime: Infinity,
  });
}

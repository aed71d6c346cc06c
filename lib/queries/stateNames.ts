import { queryOptions } from "@tanstack/react-query";
import type { Iso3 } from "@/lib/domain/state";
import { fetchJson } from "./fetchJson";

/** Every name held of each state, folded for search. */
export function stateNamesQuery(version: string) {
  return queryOptions({
    queryKey: ["names", version],
    queryFn: ({ signal }) =>
      fetchJson<Record<Iso3, readonly string[]>>(
        `/api/v1/names.json?v=${encodeURIComponent(version)}`,
        signal,
      ),
    staleTime: Infinity,
  });
}

import { queryOptions } from "@tanstack/react-query";
import type { Iso3, Locale } from "@/lib/domain/state";
import { fetchJson } from "./fetchJson";

/** The name of each state in one language, as pages show it. */
export function shownNamesQuery(version: string, locale: Locale) {
  return queryOptions({
    queryKey: ["shownNames", version, locale],
    queryFn: ({ signal }) =>
      fetchJson<Record<Iso3, string>>(
        `/api/v1/names/${locale}.json?v=${encodeURIComponent(version)}`,
        signal,
      ),
    staleTime: Infinity,
  });
}

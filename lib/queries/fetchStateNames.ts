import type { Iso3 } from "@/lib/domain/state";
import { queryClient } from "./queryClient";
import { stateNamesQuery } from "./stateNames";

/** Fetches the names once per data version; null where they cannot be had, as the page's own names still serve. */
export function fetchStateNames(version: string): Promise<Readonly<Record<Iso3, readonly string[]>> | null> {
  return queryClient.fetchQuery(stateNamesQuery(version)).catch(() => null);
}

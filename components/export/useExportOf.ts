"use client";

import { useEffect, useMemo, useRef } from "react";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { ExportSource } from "./ExportSource";

/**
 * Lets an export read the filters in force when it is asked for; the object stays the same under every filter.
 * @param queryOf writes filters as an address's query without the question mark
 * @param wordsOf names the filters as chips do; like `queryOf`, the same function at every call
 * @param pins whether the page can show an earlier data version
 */
export function useExportOf<Filters>(
  filters: Filters,
  { version, compiledOn }: Pick<DashboardModel, "version" | "compiledOn">,
  queryOf: (filters: Filters) => string,
  wordsOf: (filters: Filters) => readonly string[],
  pins: boolean,
): ExportSource {
  const inForce = useRef(filters);
  useEffect(() => {
    inForce.current = filters;
  }, [filters]);
  return useMemo(
    () => ({
      version,
      compiledOn,
      pins,
      readQuery: () => queryOf(inForce.current),
      readWords: () => wordsOf(inForce.current),
    }),
    [version, compiledOn, pins, queryOf, wordsOf],
  );
}

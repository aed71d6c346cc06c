"use client";

import { useEffect, useMemo, useRef } from "react";
import type { ExportSource } from "./ExportSource";

/**
 * Lets an export read the filters in force when it is asked for; the object stays the same under every filter.
 * @param queryOf writes filters as an address's query without the question mark; the same function at every call
 */
export function useExportOf<Filters>(
  filters: Filters,
  version: string,
  queryOf: (filters: Filters) => string,
): ExportSource {
  const inForce = useRef(filters);
  useEffect(() => {
    inForce.current = filters;
  }, [filters]);
  return useMemo(() => ({ version, readQuery: () => queryOf(inForce.current) }), [version, queryOf]);
}

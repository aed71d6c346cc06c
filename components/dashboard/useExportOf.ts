"use client";

import { useEffect, useMemo, useRef } from "react";
import type { ExportSource } from "@/components/export/ExportSource";
import type { Filters } from "@/lib/domain/filters";
import { queryOfFilters } from "@/lib/filters/queryOfFilters";

/** Lets an export read the filters in force when it is asked for; the object stays the same under every filter. */
export function useExportOf(filters: Filters, version: string): ExportSource {
  const inForce = useRef(filters);
  useEffect(() => {
    inForce.current = filters;
  }, [filters]);
  return useMemo(() => ({ version, readQuery: () => queryOfFilters(inForce.current) }), [version]);
}

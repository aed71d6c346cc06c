"use client";

import { useHydrated } from "@/components/page/useHydrated";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import type { FilterActions } from "./FilterActions";
import { useFilters } from "./useFilters";

/**
 * The filter state on a page built ahead of time, whose HTML knows no query: the defaults until the page
 * answers, the address's from then on.
 */
export function usePageFilters(): { filters: Filters; actions: FilterActions } {
  const { filters, actions } = useFilters();
  return { filters: useHydrated() ? filters : DEFAULT_FILTERS, actions };
}

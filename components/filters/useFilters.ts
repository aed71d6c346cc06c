"use client";

import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { filterParsers } from "@/lib/filters/parsers";
import type { FilterActions } from "./FilterActions";
import { useAddress } from "./useAddress";

const KEPT = ["view"] as const;

/** The filter state of the dashboard's address, whether a drag is changing it, and the stable actions that change it. */
export function useFilters(): { filters: Filters; dragging: boolean; actions: FilterActions } {
  return useAddress(filterParsers, DEFAULT_FILTERS, KEPT);
}

"use client";

import { useAddress } from "@/components/filters/useAddress";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import { compareParsers } from "@/lib/filters/compareParsers";
import type { CompareActions } from "./CompareActions";

const KEPT = ["view", "lens"] as const;

/** The filter state of the comparison's address, and the stable actions that change it. */
export function useCompareFilters(): { filters: CompareFilters; actions: CompareActions } {
  return useAddress(compareParsers, DEFAULT_COMPARE_FILTERS, KEPT);
}

"use client";

import { useEffect, useState } from "react";
import type { Filters } from "@/lib/domain/filters";

/** How long filters must stay the same, ms: a row of clicks is one change. */
const REST_MS = 1000;

/** True from a change of filters until they have stayed the same for a while. */
export function useFiltering(filters: Filters): boolean {
  const [rested, setRested] = useState(filters);
  useEffect(() => {
    if (rested === filters) return;
    const rest = setTimeout(() => setRested(filters), REST_MS);
    return () => clearTimeout(rest);
  }, [filters, rested]);
  return rested !== filters;
}

"use client";

import { useQueryStates } from "nuqs";
import { useMemo, useRef } from "react";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { filterParsers } from "@/lib/filters/parsers";
import type { FilterActions, ListClause } from "./FilterActions";

/** The filter state of the address, and the stable actions that change it. */
export function useFilters(): { filters: Filters; actions: FilterActions } {
  const [parsed, write] = useQueryStates(filterParsers, { history: "push", scroll: false, shallow: true });
  const filters: Filters = parsed as Filters;
  const current = useRef(filters);
  current.current = filters;
  const writer = useRef(write);
  writer.current = write;
  const actions = useMemo<FilterActions>(() => {
    const set: FilterActions["set"] = (patch, history = "push") =>
      void writer.current(patch as Parameters<typeof write>[0], { history });
    return {
      set,
      toggle: (clause: ListClause, value: string) => {
        const list: readonly string[] = current.current[clause];
        set({ [clause]: list.includes(value) ? list.filter((item) => item !== value) : [...list, value] });
      },
      clear: () => set({ ...DEFAULT_FILTERS, view: current.current.view }),
    };
  }, []);
  return { filters, actions };
}

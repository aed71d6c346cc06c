"use client";

import { createSerializer, useQueryStates } from "nuqs";
import { useMemo } from "react";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { filterParsers } from "@/lib/filters/parsers";
import type { FilterActions } from "./FilterActions";
import { useSettled } from "./useSettled";

const serialize = createSerializer(filterParsers);

/** The filter state of the address, and the stable actions that change it. */
export function useFilters(): { filters: Filters; actions: FilterActions } {
  const [state, write] = useQueryStates(filterParsers, { history: "push", scroll: false, shallow: true });
  const filters: Filters = useSettled(serialize(state), state);
  const actions = useMemo<FilterActions>(
    () => ({
      set: (patch, history = "push") => void write(mutable(patch), { history }),
      toggle: (clause, value) =>
        void write((current) => {
          const list: readonly string[] = current[clause];
          return {
            [clause]: list.includes(value) ? list.filter((item) => item !== value) : [...list, value],
          };
        }),
      clear: () => void write((current) => mutable({ ...DEFAULT_FILTERS, view: current.view })),
    }),
    [write],
  );
  return { filters, actions };
}

/** nuqs types its lists as writable ones; it never writes to them. */
function mutable(patch: Partial<Filters>) {
  return patch as {
    -readonly [Key in keyof Filters]?: Filters[Key] extends readonly (infer Item)[] ? Item[] : Filters[Key];
  };
}

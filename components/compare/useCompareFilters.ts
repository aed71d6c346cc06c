"use client";

import { createSerializer, useQueryStates } from "nuqs";
import { useMemo } from "react";
import { useSettled } from "@/components/filters/useSettled";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import { compareParsers } from "@/lib/filters/compareParsers";
import type { CompareActions } from "./CompareActions";

const serialize = createSerializer(compareParsers);

/** The filter state of the comparison's address, and the stable actions that change it. */
export function useCompareFilters(): { filters: CompareFilters; actions: CompareActions } {
  const [state, write] = useQueryStates(compareParsers, { history: "push", scroll: false, shallow: true });
  const filters: CompareFilters = useSettled(serialize(state), state);
  const actions = useMemo<CompareActions>(
    () => ({
      set: (patch, history = "push") => void write(mutable(patch), { history }),
      toggle: (clause, value) =>
        void write((current) => {
          const list: readonly string[] = current[clause];
          return {
            [clause]: list.includes(value) ? list.filter((item) => item !== value) : [...list, value],
          };
        }),
      clear: () =>
        void write((current) =>
          mutable({ ...DEFAULT_COMPARE_FILTERS, view: current.view, lens: current.lens }),
        ),
    }),
    [write],
  );
  return { filters, actions };
}

/** nuqs types its lists as writable ones; it never writes to them. */
function mutable(patch: Partial<CompareFilters>) {
  return patch as {
    -readonly [Key in keyof CompareFilters]?: CompareFilters[Key] extends readonly (infer Item)[]
      ? Item[]
      : CompareFilters[Key];
  };
}

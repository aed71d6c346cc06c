"use client";

import { createSerializer, useQueryStates, type ParserMap } from "nuqs";
import { useMemo } from "react";
import { useSettled } from "./useSettled";

interface AddressActions<Filters> {
  set(patch: Partial<Filters>, history?: "push" | "replace"): void;
  toggle(clause: string, value: string): void;
  clear(): void;
}

/**
 * The filter state of a page's address, and the stable actions that change it.
 * @param parsers of the page's keys; the same object at every call, as are the others
 * @param defaults what clearing sets
 * @param kept keys that clearing leaves alone
 */
export function useAddress<Filters extends object>(
  parsers: ParserMap,
  defaults: Filters,
  kept: readonly (keyof Filters)[],
): { filters: Filters; actions: AddressActions<Filters> } {
  const [state, write] = useQueryStates(parsers, { history: "push", scroll: false, shallow: true });
  const serialize = useMemo(() => createSerializer(parsers), [parsers]);
  const filters = useSettled(serialize(state), state as Filters);
  const actions = useMemo<AddressActions<Filters>>(
    () => ({
      set: (patch, history = "push") => void write(patch, { history }),
      toggle: (clause, value) =>
        void write((current) => {
          const list = current[clause] as readonly string[];
          return {
            [clause]: list.includes(value) ? list.filter((item) => item !== value) : [...list, value],
          };
        }),
      clear: () =>
        void write((current) => ({
          ...defaults,
          ...Object.fromEntries(kept.map((key) => [key, current[key as string]])),
        })),
    }),
    [write, defaults, kept],
  );
  return { filters, actions };
}

"use client";

import { createSerializer, useQueryStates, type ParserMap } from "nuqs";
import { enableHistorySync } from "nuqs/adapters/react";
import { useEffect, useMemo, useRef } from "react";
import { useSettled } from "./useSettled";

enableHistorySync();

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
  const [state, replace] = useQueryStates(parsers, { history: "replace", scroll: false, shallow: true });
  const serialize = useMemo(() => createSerializer(parsers), [parsers]);
  const filters = useSettled(serialize(state), state as Filters);
  const latest = useRef(filters);
  useEffect(() => {
    latest.current = filters;
  }, [filters]);
  const actions = useMemo<AddressActions<Filters>>(() => {
    // At once, not in the queue that keeps drags from flooding the history: a moment later the new address would
    // cost the browser a second frame.
    const push = (patch: Partial<Filters>) => {
      latest.current = { ...latest.current, ...patch };
      const { pathname, search, hash } = window.location;
      window.history.pushState(window.history.state, "", serialize(pathname + search, latest.current) + hash);
    };
    return {
      set: (patch, history = "push") => (history === "push" ? push(patch) : void replace(patch)),
      toggle: (clause, value) => {
        const list = latest.current[clause as keyof Filters] as readonly string[];
        push({
          [clause]: list.includes(value) ? list.filter((item) => item !== value) : [...list, value],
        } as Partial<Filters>);
      },
      clear: () =>
        push({
          ...defaults,
          ...Object.fromEntries(kept.map((key) => [key, latest.current[key]])),
        }),
    };
  }, [replace, serialize, defaults, kept]);
  return { filters, actions };
}

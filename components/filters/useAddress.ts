"use client";

import { createSerializer, useQueryStates, type ParserMap } from "nuqs";
import { enableHistorySync } from "nuqs/adapters/react";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { AddressChange } from "@/lib/domain/addressChange";
import { useDragSteps, type HistoryEntry } from "./useDragSteps";
import { useSettled } from "./useSettled";

enableHistorySync();

interface AddressActions<Filters> {
  set(patch: Partial<Filters>, change?: AddressChange): void;
  toggle(clause: string, value: string): void;
  clear(): void;
}

/**
 * The filter state of a page's address, whether a drag is changing it, and the stable actions that change it.
 * @param parsers of the page's keys; the same object at every call, as are the others
 * @param defaults what clearing sets
 * @param kept keys that clearing leaves alone
 */
export function useAddress<Filters extends object>(
  parsers: ParserMap,
  defaults: Filters,
  kept: readonly (keyof Filters)[],
): { filters: Filters; dragging: boolean; actions: AddressActions<Filters> } {
  const [state] = useQueryStates(parsers);
  const serialize = useMemo(() => createSerializer(parsers), [parsers]);
  const latest = useRef(defaults);
  const write = useCallback(
    (entry: HistoryEntry) => {
      const { pathname, search, hash } = window.location;
      const address = serialize(pathname + search, latest.current) + hash;
      window.history[`${entry}State`](window.history.state, "", address);
    },
    [serialize],
  );
  const { dragged, untold, step, tell } = useDragSteps<Filters>(write);
  const asked = { ...state, ...dragged };
  const filters = useSettled(serialize(asked), asked as Filters);
  useEffect(() => {
    // While steps are untold, the newest of them may not be drawn yet.
    if (untold.current === null) latest.current = filters;
  }, [filters, dragged, untold]);
  const actions = useMemo<AddressActions<Filters>>(() => {
    const set = (patch: Partial<Filters>, change: AddressChange = "push") => {
      if (change !== "step") tell();
      latest.current = { ...latest.current, ...patch };
      if (change === "begin") step(patch, "push");
      else if (change === "step") step(patch, "replace");
      // At once: a moment later the new address would cost the browser a second frame.
      else write(change);
    };
    return {
      set,
      toggle: (clause, value) => {
        const list = latest.current[clause as keyof Filters] as readonly string[];
        set({
          [clause]: list.includes(value) ? list.filter((item) => item !== value) : [...list, value],
        } as Partial<Filters>);
      },
      clear: () =>
        set({
          ...defaults,
          ...Object.fromEntries(kept.map((key) => [key, latest.current[key]])),
        }),
    };
  }, [write, step, tell, defaults, kept]);
  return { filters, dragging: dragged !== null, actions };
}

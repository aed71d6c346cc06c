"use client";

import { createSerializer, useQueryStates } from "nuqs";
import { useMemo } from "react";
import { useSettled } from "@/components/filters/useSettled";
import type { EventId, EventLane } from "@/lib/domain/datedEvent";
import { DEFAULT_EVENT_FILTERS, type EventFilters } from "@/lib/domain/eventFilters";
import { eventParsers } from "@/lib/filters/eventParsers";

const serialize = createSerializer(eventParsers);

/** The only ways back: everything the reader does on the page of events becomes a change of its address. */
export interface EventActions {
  /** A discrete action (`push`, the default: Back undoes it) or a step of a drag (`replace`). */
  set(patch: Partial<EventFilters>, history?: "push" | "replace"): void;
  toggle(clause: "lane", value: EventLane): void;
  toggle(clause: "event", value: EventId): void;
  /** Takes every clause out; open receipts stay open. */
  clear(): void;
}

/** The filter state of the address, and the stable actions that change it. */
export function useEventFilters(): { filters: EventFilters; actions: EventActions } {
  const [state, write] = useQueryStates(eventParsers, { history: "push", scroll: false, shallow: true });
  const filters: EventFilters = useSettled(serialize(state), state);
  const actions = useMemo<EventActions>(
    () => ({
      set: (patch, history = "push") => void write(mutable(patch), { history }),
      toggle: (clause, value) =>
        void write((current) => {
          const list: readonly string[] = current[clause];
          return {
            [clause]: list.includes(value) ? list.filter((item) => item !== value) : [...list, value],
          };
        }),
      clear: () => void write((current) => mutable({ ...DEFAULT_EVENT_FILTERS, event: current.event })),
    }),
    [write],
  );
  return { filters, actions };
}

/** nuqs types its lists as writable ones; it never writes to them. */
function mutable(patch: Partial<EventFilters>) {
  return patch as {
    -readonly [Key in keyof EventFilters]?: EventFilters[Key] extends readonly (infer Item)[]
      ? Item[]
      : EventFilters[Key];
  };
}

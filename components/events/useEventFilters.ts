"use client";

import { useAddress } from "@/components/filters/useAddress";
import type { AddressChange } from "@/lib/domain/addressChange";
import type { EventId, EventLane } from "@/lib/domain/datedEvent";
import { DEFAULT_EVENT_FILTERS, type EventFilters } from "@/lib/domain/eventFilters";
import { eventParsers } from "@/lib/filters/eventParsers";

const KEPT = ["event"] as const;

/** The only ways back: everything the reader does on the page of events becomes a change of its address. */
export interface EventActions {
  /** A discrete action (`push`, the default) or a step of a drag. */
  set(patch: Partial<EventFilters>, change?: AddressChange): void;
  toggle(clause: "lane", value: EventLane): void;
  toggle(clause: "event", value: EventId): void;
  /** Takes every clause out; open receipts stay open. */
  clear(): void;
}

/** The filter state of the page's address, and the stable actions that change it. */
export function useEventFilters(): { filters: EventFilters; actions: EventActions } {
  return useAddress(eventParsers, DEFAULT_EVENT_FILTERS, KEPT);
}

import { createSerializer, type inferParserType } from "nuqs/server";
import type { EventFilters } from "@/lib/domain/eventFilters";
import { eventParsers } from "./eventParsers";

const serialize = createSerializer(eventParsers);

/** Filters of events as an address's query without the question mark: the keys in one order, defaults left out. */
export function queryOfEvents(filters: EventFilters): string {
  // nuqs types its lists as writable ones; it never writes to them.
  return serialize(filters as inferParserType<typeof eventParsers>).replace(/^\?/, "");
}

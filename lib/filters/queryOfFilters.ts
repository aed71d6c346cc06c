import { createSerializer, type inferParserType } from "nuqs/server";
import type { Filters } from "@/lib/domain/filters";
import { filterParsers } from "./parsers";

const serialize = createSerializer(filterParsers);

/** Filters as an address's query without the question mark: the keys in one order, defaults left out. */
export function queryOfFilters(filters: Filters): string {
  // nuqs types its lists as writable ones; it never writes to them.
  return serialize(filters as inferParserType<typeof filterParsers>).replace(/^\?/, "");
}

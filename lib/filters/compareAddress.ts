import { createSerializer, type inferParserType } from "nuqs/server";
import type { CompareFilters } from "./compareFilters";
import { compareParsers } from "./compareParsers";

const serialize = createSerializer(compareParsers);

/** The query of a comparison, with its question mark; a bare question mark where every filter is at its default. */
export function compareAddress(filters: CompareFilters): string {
  // nuqs types its lists as writable ones; it never writes to them.
  return serialize(filters as inferParserType<typeof compareParsers>) || "?";
}

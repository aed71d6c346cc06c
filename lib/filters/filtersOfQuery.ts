import type { Filters } from "@/lib/domain/filters";
import { filterParsers } from "./parsers";

/** Reads the filters of a link's query, with the defaults for what it leaves out or misspells. */
export function filtersOfQuery(query: string): Filters {
  const values = new URLSearchParams(query);
  return Object.fromEntries(
    Object.entries(filterParsers).map(([key, parser]) => [
      key,
      parser.parseServerSide(values.get(key) ?? undefined),
    ]),
  ) as unknown as Filters;
}

import { createLoader } from "nuqs/server";
import type { Dataset } from "@/lib/domain/dataset";
import { filterParsers } from "@/lib/filters/parsers";
import type { StandingsDocument } from "./schemas/standingsSchemas";
import { queryText, standingsOf } from "./standingsOf";

const loadFilters = createLoader(filterParsers);

/** The standings under a page's address, which forgives: what means nothing here is left out. */
export function shownStandings(
  dataset: Dataset,
  address: Readonly<Record<string, string | string[] | undefined>>,
): StandingsDocument {
  const filters = loadFilters(address);
  const known = {
    ...filters,
    states: filters.states.filter((iso3) => dataset.stateByIso3.has(iso3)),
    statement: filters.statement.filter((id) => dataset.statementById.has(id)),
  };
  return standingsOf(dataset, new URLSearchParams(queryText(known)));
}

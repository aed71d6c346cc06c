import { createLoader, createSerializer, type inferParserType } from "nuqs/server";
import type { Dataset } from "@/lib/domain/dataset";
import { STANDINGS } from "@/lib/domain/standing";
import { filterParsers } from "@/lib/filters/parsers";
import { endDateOf, selectStates } from "@/lib/filters/selectStates";
import { selectStatements } from "@/lib/filters/selectStatements";
import { type CompiledRecord, compileRecord } from "@/lib/stats/compileRecord";
import { tallyStandings } from "@/lib/stats/tallyStandings";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { standingCounts } from "@/lib/view/standingCounts";
import type { StandingsDocument } from "./schemas/standingsSchemas";

const loadFilters = createLoader(filterParsers);
const serializeFilters = createSerializer(filterParsers);

const compiledRecords = new WeakMap<Dataset, CompiledRecord>();

/** Where states stand under a query of which every value is known to be good. */
export function standingsOf(dataset: Dataset, query: URLSearchParams): StandingsDocument {
  const filters = loadFilters(query);
  const compiled = compiledOf(dataset);
  const { record } = compiled;
  const endDate = endDateOf(record, filters);
  const selected = selectStatements(record, filters);
  const { standing, critical, supportive, first, last } = tallyStandings(compiled, selected, filters.rule);
  const inView = selectStates(record, filters, standing, endDate);
  const entryAt = (i: number) => {
    const statement = record.statements[i];
    return statement === undefined ? null : { statement: statement.id, date: statement.date };
  };
  const standings = dataset.states
    .map(({ iso3, names, region }, i) => ({
      iso3,
      names,
      region,
      standing: STANDINGS[standing[i]!]!,
      critical: critical[i]!,
      supportive: supportive[i]!,
      first: entryAt(first[i]!),
      last: entryAt(last[i]!),
    }))
    .filter((_, i) => inView[i] === 1);
  return {
    version: dataset.version,
    compiledOn: dataset.compiledOn,
    query: queryText(filters),
    rule: filters.rule,
    filters,
    endDate,
    statements: {
      count: selected.length,
      of: record.statements.length,
      list: selected.map((s) => {
        const { id, date, side, named, declared, complete } = record.statements[s]!;
        return { id, date, side, named, declared, complete };
      }),
    },
    states: { count: standings.length, of: record.states.length },
    counts: standingCounts(standing, inView, inView).map(({ standing, count, of }) => ({
      standing,
      count,
      of,
    })),
    standings,
  };
}

/** Filters as the pages write them in their address, without the question mark; empty for the defaults. */
export function queryText(filters: inferParserType<typeof filterParsers>): string {
  return serializeFilters(filters).replace(/^\?/, "");
}

/** The dataset's record, compiled once. */
function compiledOf(dataset: Dataset): CompiledRecord {
  const compiled = compiledRecords.get(dataset) ?? compileRecord(toPositionRecord(dataset));
  compiledRecords.set(dataset, compiled);
  return compiled;
}

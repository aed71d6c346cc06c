import { ascending, group, index } from "d3-array";
import type { Dataset } from "@/lib/domain/dataset";
import type { Entry, Source } from "@/lib/domain/statement";
import type { Version } from "./readVersion";
import type { EntryRow } from "./schemas/entryRow";
import type { SourceRow } from "./schemas/sourceRow";
import type { Table, Tables } from "./tables";
import { toCouncilTerm } from "./toCouncilTerm";
import { toFact } from "./toFact";
import { toState } from "./toState";
import { toStatement } from "./toStatement";

/** Joins checked tables into the dataset: sorted, and with its indexes. */
export function buildDataset(tables: Tables, { version, compiledOn }: Version): Dataset {
  const aliases = group(rowsOf(tables.aliases), (row) => row.state);
  const factSources = group(rowsOf(tables.factSources), (row) => row.fact);
  const statements = rowsOf(tables.statements)
    .map(toStatement)
    .sort((a, b) => ascending(a.date, b.date) || ascending(a.id, b.id));
  const states = rowsOf(tables.states)
    .map((row) => toState(row, (aliases.get(row.iso3) ?? []).map(({ alias }) => alias)))
    .sort((a, b) => ascending(a.iso3, b.iso3));
  const entries = rowsOf(tables.entries).map(toEntry);
  const sources = rowsOf(tables.sources).map(toSource);
  const councilTerms = rowsOf(tables.terms).map(toCouncilTerm);
  const facts = rowsOf(tables.facts).map((row) => toFact(row, factSources.get(row.id) ?? []));
  return {
    version,
    compiledOn,
    statements,
    states,
    entries,
    sponsors: rowsOf(tables.sponsors),
    sources,
    councilTerms,
    facts,
    followed: rowsOf(tables.followed),
    languageTerritories: rowsOf(tables.languageTerritories).map(({ language, state, status }) => ({ language, state, status })),
    changes: rowsOf(tables.changes).sort((a, b) => ascending(a.date, b.date)),
    statementById: index(statements, ({ id }) => id),
    stateByIso3: index(states, ({ iso3 }) => iso3),
    factById: index(facts, ({ id }) => id),
    sourceById: index(sources, ({ id }) => id),
    entriesByStatement: group(entries, ({ statement }) => statement),
    entriesByState: group(entries, ({ state }) => state),
    termsByState: group(councilTerms, ({ state }) => state),
  };
}

function rowsOf<Row>({ rows }: Table<Row>): Row[] {
  return rows.map(({ row }) => row);
}

function toEntry(row: EntryRow): Entry {
  return {
    statement: row.statement,
    state: row.state,
    stance: row.stance,
    confidence: row.confidence,
    note: row.note,
    changedOn: row.changed_on,
    changedPrecision: row.changed_precision,
    sources: row.sources,
  };
}

function toSource({ id, statement, url, publisher, title, date, lists_names }: SourceRow): Source {
  return { id, statement, url, publisher, title, date, listsNames: lists_names };
}

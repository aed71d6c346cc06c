import { problemAt } from "../located";
import type { Problem } from "../problem";
import type { Table, Tables } from "../tables";

/**
 * Finds statements without an entry, those without a source (every entry cites one, so entries are enough),
 * and facts without a primary source.
 */
export function checkPresence({ statements, entries, sources, facts, factSources }: Tables): Problem[] {
  const withEntries = cellsOf(entries, "statement");
  const withSources = new Set([...cellsOf(sources, "statement"), ...withEntries]);
  const primary = factSources.rows.filter(({ row }) => row.role === "primary");
  const withPrimary = cellsOf({ rows: primary, broken: factSources.broken }, "fact");
  return [
    ...statements.rows
      .filter(({ row }) => !withEntries.has(row.id))
      .map((place) => problemAt(place, "id", "the statement has no entry", "Add its states to entries.csv.")),
    ...statements.rows
      .filter(({ row }) => !withSources.has(row.id))
      .map((place) => problemAt(place, "id", "the statement has no source", "Add one to sources.csv.")),
    ...facts.rows
      .filter(({ row }) => !withPrimary.has(row.id))
      .map((place) =>
        problemAt(place, "id", "the fact has no primary source", "Add one to fact_sources.csv with role primary."),
      ),
  ];
}

function cellsOf({ rows, broken }: Table<unknown>, column: string): ReadonlySet<string | undefined> {
  return new Set([...rows, ...broken].map(({ cells }) => cells[column]));
}

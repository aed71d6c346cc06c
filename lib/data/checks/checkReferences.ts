import { type Located, problemAt } from "../located";
import type { Problem } from "../problem";
import type { Table, Tables } from "../tables";

/** Finds codes that point to no row: states, statements, leads, sources, facts; and sources of another statement. */
export function checkReferences(tables: Tables): Problem[] {
  const states = keysOf(tables.states, "iso3");
  const statements = keysOf(tables.statements, "id");
  const facts = keysOf(tables.facts, "id");
  const events = new Set([...facts, ...statements]);
  const listed = [tables.entries, tables.sponsors];
  return [
    ...dangling(tables.statements, "lead", states, "no such state", "Use the iso3 code of states.csv."),
    ...listed.flatMap((table) => dangling(table, "state", states, "no such state", "Use the iso3 code of states.csv.")),
    ...dangling(tables.aliases, "state", states, "no such state", "Use the iso3 code of states.csv."),
    ...dangling(tables.languageTerritories, "state", states, "no such state", "Use the iso3 code of states.csv."),
    ...dangling(tables.terms, "iso3", states, "no such state", "Use the iso3 code of states.csv."),
    ...[...listed, tables.sources].flatMap((table) =>
      dangling(table, "statement", statements, "no such statement", "Use the id of statements.csv."),
    ),
    ...dangling(tables.factSources, "fact", facts, "no such fact", "Use the id of facts.csv."),
    ...["from", "to", "ground"].flatMap((column) =>
      dangling(
        tables.followed,
        column,
        events,
        "no such fact or statement",
        "Use an id of facts.csv or statements.csv.",
      ),
    ),
    ...listed.flatMap((table) => sourceProblems(table.rows, tables)),
  ];
}

function keysOf({ rows, broken }: Table<unknown>, column: string): ReadonlySet<string | undefined> {
  return new Set([...rows, ...broken].map(({ cells }) => cells[column]));
}

function dangling(
  table: Table<unknown>,
  column: string,
  known: ReadonlySet<string | undefined>,
  message: string,
  remedy: string,
): Problem[] {
  return table.rows
    .filter(({ cells }) => cells[column] !== "" && !known.has(cells[column]))
    .map((place) => problemAt(place, column, message, remedy));
}

/**
 * A page may bear out several statements. A statement that has sources of its own cites these alone, so that
 * a copied id does not go unseen; one that has none may cite any.
 */
function sourceProblems(
  rows: readonly Located<{ statement: string; sources: readonly string[] }>[],
  { sources }: Tables,
): Problem[] {
  const statementOf = new Map([...sources.rows, ...sources.broken].map(({ cells }) => [cells.id, cells.statement]));
  const withSources = new Set(statementOf.values());
  return rows.flatMap((place) =>
    place.row.sources.flatMap((id) => {
      const statement = statementOf.get(id);
      if (statement === undefined) {
        return [problemAt(place, "sources", `no such source: ${id}`, "Add it to sources.csv or correct the id.")];
      }
      if (statement === place.row.statement || !withSources.has(place.row.statement)) return [];
      const message = `${id} is a source of ${statement}`;
      const remedy = "Cite this statement's own sources, or add the page to sources.csv under this statement.";
      return [problemAt(place, "sources", message, remedy)];
    }),
  );
}

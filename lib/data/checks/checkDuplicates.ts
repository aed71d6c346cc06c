import { type Located, problemAt } from "../located";
import type { Problem } from "../problem";
import type { Table, Tables } from "../tables";

/** Finds rows that repeat what may be there only once; the later row is the one reported. */
export function checkDuplicates(tables: Tables): Problem[] {
  return [
    ...repeats(tables.statements, ["id"]),
    ...repeats(tables.entries, ["statement", "state"]),
    ...repeats(tables.sponsors, ["statement", "state"]),
    ...repeats(tables.sources, ["id"]),
    ...repeats(tables.states, ["iso3"]),
    ...repeats(tables.states, ["iso2"]),
    ...repeats(tables.aliases, ["state", "alias"]),
    ...repeats(tables.terms, ["iso3", "term_start"]),
    ...repeats(tables.facts, ["id"]),
    ...repeats(tables.followed, ["from", "to"]),
    ...repeats(tables.languageTerritories, ["language", "state"]),
    ...repeats(tables.changes, ["version", "table", "key", "field", "before"]),
  ];
}

function repeats(table: Table<unknown>, key: readonly string[]): Problem[] {
  const firstLines = new Map<string, number>();
  return table.rows.flatMap((place) => {
    const value = keyOf(place, key);
    const firstLine = firstLines.get(value);
    if (firstLine === undefined) {
      firstLines.set(value, place.line);
      return [];
    }
    return [repeated(place, key, firstLine)];
  });
}

function keyOf(place: Located<unknown>, key: readonly string[]): string {
  return key.map((column) => place.cells[column]).join("\n");
}

function repeated(place: Located<unknown>, key: readonly string[], firstLine: number): Problem {
  const what = key.length === 1 ? "this value" : `this pair of ${key.join(" and ")}`;
  const column = key[key.length - 1] ?? null;
  return problemAt(place, column, `${what} is already on line ${firstLine}`, "Keep one of the two rows.");
}

import { TABLES, type TableName } from "./tables";

/** The columns that tell a table's rows apart. */
export const KEY_COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  statements: ["id"],
  entries: ["statement", "state"],
  sponsors: ["statement", "state"],
  sources: ["id"],
  states: ["iso3"],
  aliases: ["state", "alias"],
  terms: ["iso3", "term_start"],
  facts: ["id"],
  factSources: ["fact", "role", "url"],
  languageTerritories: ["language", "state"],
  followed: ["from", "to"],
  changes: ["version", "table", "key", "field"],
};

/** A row's key as one text. */
export function rowKey(columns: readonly string[], cells: Readonly<Record<string, string>>): string {
  return columns.map((column) => cells[column] ?? "").join("|");
}

/** The name a table has in the data package: its file without the ending. */
export function packageName(table: TableName): string {
  return TABLES[table].file.replace(/\.csv$/, "");
}

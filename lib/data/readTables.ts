import { compareVersions } from "./compareVersions";
import type { Problem } from "./problem";
import { readTable } from "./readTable";
import { type Table, TABLES, type TableName, type Tables } from "./tables";

/**
 * Reads every table of a folder; `tables` is null when one of the files could not be read at all.
 * @param version the folder's data version; a table that came later than it is empty
 */
export function readTables(
  folder: string,
  version: string | null,
): { tables: Tables | null; problems: readonly Problem[] } {
  const names = Object.keys(TABLES) as TableName[];
  const read = names.map((name) => ({
    name,
    ...(cameLater(name, version) ? NO_ROWS : readTable<unknown>(folder, TABLES[name])),
  }));
  const problems = read.flatMap((result) => result.problems);
  const whole = read.every((result): result is typeof result & { table: Table<unknown> } => result.table !== null);
  const tables = whole ? (Object.fromEntries(read.map(({ name, table }) => [name, table])) as Tables) : null;
  return { tables, problems };
}

const NO_ROWS = { table: { rows: [], broken: [] }, problems: [] };

function cameLater(name: TableName, version: string | null): boolean {
  const table = TABLES[name];
  return version !== null && "since" in table && compareVersions(version, table.since) < 0;
}

import { ALL_ROWS } from "@/lib/domain/dataChange";
import { problemAt } from "../located";
import type { Problem } from "../problem";
import { KEY_COLUMNS, packageName, rowKey } from "../rowKey";
import { TABLES, type TableName, type Tables } from "../tables";

type Change = Tables["changes"]["rows"][number];

/** Finds changes that speak of tables, columns or rows there are none of, or whose outcome the tables do not hold. */
export function checkChanges(tables: Tables): Problem[] {
  const names = (Object.keys(TABLES) as TableName[]).filter((name) => name !== "changes");
  const byPackageName = new Map(names.map((name) => [packageName(name), name]));
  const newest = new Map(tables.changes.rows.map(({ row }) => [cellOf(row), row.version]));
  const cells = new Map(names.map((name) => [name, cellsByKey(tables, name)]));
  return tables.changes.rows.flatMap((change) => {
    const name = byPackageName.get(change.row.table);
    if (name === undefined) {
      return [problemAt(change, "table", "no such table", `Write one of ${[...byPackageName.keys()].join(", ")}.`)];
    }
    const formProblem = checkForm(change, name);
    if (formProblem !== null) return [formProblem];
    if (change.row.key === ALL_ROWS || newest.get(cellOf(change.row)) !== change.row.version) return [];
    return checkRow(change, cells.get(name)!.get(change.row.key));
  });
}

function cellOf({ table, key, field }: Change["row"]): string {
  return [table, key, field].join("\n");
}

function cellsByKey(tables: Tables, name: TableName) {
  const { rows, broken } = tables[name];
  return new Map([...rows, ...broken].map(({ cells }) => [rowKey(KEY_COLUMNS[name], cells), cells]));
}

function checkForm(change: Change, name: TableName): Problem | null {
  const { field, before, after } = change.row;
  const columns = Object.keys(TABLES[name].row.shape);
  if (field !== null && !columns.includes(field)) {
    return problemAt(change, "field", "no such column", `Write one of ${columns.join(", ")}, or leave it empty for a row.`);
  }
  if (before === after || (field === null && before !== null && after !== null)) {
    return problemAt(change, "after", "this is no change", "Say what was before or what is after, and not the same.");
  }
  return null;
}

/** What the last change of a cell or row made of it must be so in its table. */
function checkRow(change: Change, cells: Readonly<Record<string, string>> | undefined): Problem[] {
  const { field, after } = change.row;
  if (field === null && after === null) {
    if (cells === undefined) return [];
    return [problemAt(change, "key", "this row is still there", "Take it out of its table, or out of the changes.")];
  }
  if (cells === undefined) return [problemAt(change, "key", "no such row", "Correct the key.")];
  if (field === null || after === null || cells[field]!.includes(after)) return [];
  return [problemAt(change, "after", "the cell does not say this", "Copy it from the table.")];
}

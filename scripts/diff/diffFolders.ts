import { packageName } from "@/lib/data/rowKey";
import { TABLES, type TableName } from "@/lib/data/tables";
import { ALL_ROWS } from "@/lib/domain/dataChange";
import { diffRows, type RowDifference } from "./diffRows";
import { tableRows } from "./tableRows";

export interface TableDifference extends RowDifference {
  readonly table: string;
}

/** Every difference between two data folders; a table that came or went is one difference. */
export function diffFolders(before: string, after: string): TableDifference[] {
  const names = (Object.keys(TABLES) as TableName[]).filter((name) => name !== "changes");
  return names.flatMap((name) => {
    const table = packageName(name);
    const then = tableRows(before, name);
    const now = tableRows(after, name);
    const rows = then !== null && now !== null ? diffRows(then, now) : wholeTable(then?.size, now?.size);
    return rows.map((row) => ({ table, ...row }));
  });
}

function wholeTable(then: number | undefined, now: number | undefined): RowDifference[] {
  if (then === now) return [];
  const text = (rows: number | undefined) => (rows === undefined ? "" : `${rows} rows`);
  return [{ key: ALL_ROWS, field: "", before: text(then), after: text(now) }];
}

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { csvRecords } from "@/lib/data/csvRecords";
import { KEY_COLUMNS, rowKey } from "@/lib/data/rowKey";
import { TABLES, type TableName } from "@/lib/data/tables";

export type Cells = Readonly<Record<string, string>>;

/** A table's rows by their key, as written; null where the folder has no such table. */
export function tableRows(folder: string, name: TableName): ReadonlyMap<string, Cells> | null {
  const location = path.join(folder, TABLES[name].file);
  if (!existsSync(location)) return null;
  const [header, ...body] = csvRecords(readFileSync(location, "utf8")).records;
  const rows = body.map(({ cells }) =>
    Object.fromEntries((header?.cells ?? []).map((column, i) => [column, cells[i] ?? ""])),
  );
  return new Map(rows.map((cells) => [rowKey(KEY_COLUMNS[name], cells), cells]));
}

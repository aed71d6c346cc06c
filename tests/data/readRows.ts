import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** The rows of a CSV file by column name. */
export function readRows(file: string): Record<string, string>[] {
  return parse(readFileSync(file, "utf8"), { columns: true });
}

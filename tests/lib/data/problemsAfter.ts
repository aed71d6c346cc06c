import { writeFileSync } from "node:fs";
import path from "node:path";
import { checkDataset } from "@/lib/data/checkDataset";
import { formatProblem } from "@/lib/data/formatProblem";
import { csvText } from "@/lib/format/csvText";
import { copyOfData, DATA } from "../../data/copyOfData";
import { readRows } from "../../data/readRows";

type Cells = Readonly<Record<string, string>>;

/** A change to a table: cells set in the rows that match, rows removed, or a row added at the end. */
export interface Edit {
  readonly file: string;
  readonly where?: Cells;
  readonly set?: Cells;
  readonly remove?: Cells;
  readonly append?: Cells;
}

/** The problems, as lines, that the checks find in the published tables after the edits. */
export function problemsAfter(...edits: readonly Edit[]): string[] {
  const folder = copyOfData();
  for (const edit of edits) apply(path.join(folder, edit.file), edit);
  return checkDataset(folder).problems.map(formatProblem);
}

/** The line of the first row of a published table that matches. Throws when none does. */
export function lineOf(file: string, where: Cells): number {
  const position = readRows(path.join(DATA, file)).findIndex((row) => matches(row, where));
  if (position === -1) throw new Error(`no such row in ${file}`);
  return position + 2;
}

function apply(file: string, { where, set, remove, append }: Edit): void {
  const rows = readRows(file);
  const targets = rows.filter((row) => matches(row, where ?? remove ?? {}));
  if ((where ?? remove) && targets.length === 0) throw new Error(`no row to edit in ${file}`);
  const kept = remove ? rows.filter((row) => !targets.includes(row)) : rows;
  const changed = where ? kept.map((row) => (targets.includes(row) ? { ...row, ...set } : row)) : kept;
  writeFileSync(file, csvText(Object.keys(rows[0] ?? {}), append ? [...changed, append] : changed));
}

function matches(row: Cells, where: Cells): boolean {
  return Object.entries(where).every(([column, value]) => row[column] === value);
}

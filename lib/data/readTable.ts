import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { csvRecords, type CsvRecord } from "./csvRecords";
import { type Located, problemAt } from "./located";
import type { Problem } from "./problem";
import type { Table } from "./tables";

/**
 * Reads one table of a folder. Bad rows become problems; `table` is null when the file as a whole
 * could not be read (missing, a broken quote, a wrong header).
 */
export function readTable<Row>(
  folder: string,
  { file, row }: { file: string; row: z.ZodObject & z.ZodType<Row> },
): { table: Table<Row> | null; problems: readonly Problem[] } {
  const location = path.join(folder, file);
  if (!existsSync(location)) return unreadable(file, 1, "the file is missing", "Put it back.");
  const { records, fault } = csvRecords(readFileSync(location, "utf8"));
  if (fault !== null) {
    return unreadable(file, fault.line, fault.message, 'Put the cell in quotation marks and double those inside it ("").');
  }
  const [header, ...body] = records;
  const headerProblems = checkHeader(file, header?.cells ?? [], Object.keys(row.shape));
  if (headerProblems.length > 0) return { table: null, problems: headerProblems };
  return readRows(file, header?.cells ?? [], body, row);
}

function unreadable(file: string, line: number, message: string, remedy: string) {
  return { table: null, problems: [{ file, line, column: null, value: null, message, remedy }] };
}

function checkHeader(file: string, written: readonly string[], expected: readonly string[]): Problem[] {
  const place = { file, line: 1, cells: {} };
  const missing = expected.filter((column) => !written.includes(column));
  const unknown = written.filter((column) => !expected.includes(column));
  const repeated = written.filter((column, i) => written.indexOf(column) !== i);
  return [
    ...missing.map((column) => problemAt(place, column, "the column is missing", "Add it to the header.")),
    ...unknown.map((column) =>
      problemAt(place, column, "this column is not known", `Remove it; the columns are ${expected.join(", ")}.`),
    ),
    ...repeated.map((column) => problemAt(place, column, "the column is there twice", "Keep one of them.")),
  ];
}

function readRows<Row>(
  file: string,
  header: readonly string[],
  body: readonly CsvRecord[],
  schema: z.ZodType<Row>,
): { table: Table<Row>; problems: readonly Problem[] } {
  const rows: Located<Row>[] = [];
  const broken: Table<Row>["broken"][number][] = [];
  const problems: Problem[] = [];
  for (const record of body) {
    const cells = Object.fromEntries(header.map((column, i) => [column, record.cells[i] ?? ""]));
    const place = { file, line: record.line, cells };
    if (record.cells.length !== header.length) {
      broken.push(place);
      problems.push(wrongWidth(place, record.cells.length, header.length));
      continue;
    }
    const parsed = schema.safeParse(cells);
    if (parsed.success) rows.push({ ...place, row: parsed.data });
    else {
      broken.push(place);
      problems.push(...parsed.error.issues.map((issue) => cellProblem(place, issue)));
    }
  }
  return { table: { rows, broken }, problems };
}

function wrongWidth(place: Omit<Located<unknown>, "row">, found: number, expected: number): Problem {
  return problemAt(
    place,
    null,
    `the row has ${found} cells and the header ${expected}`,
    "Count the commas, and put a cell that holds one in quotation marks.",
  );
}

function cellProblem(place: Omit<Located<unknown>, "row">, issue: z.core.$ZodIssue): Problem {
  const remedy = issue.code === "custom" ? String(issue.params?.remedy) : "Correct the cell.";
  return problemAt(place, String(issue.path[0]), issue.message, remedy);
}

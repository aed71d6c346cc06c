import { CsvError, type Info, parse } from "csv-parse/sync";

export interface CsvRecord {
  /** Line on which the record starts, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFault {
  readonly line: number;
  readonly message: string;
}

/**
 * Splits CSV text into its records, the header among them; empty lines are passed over.
 * A broken quote ends the reading: what came before it is returned together with the fault.
 */
export function csvRecords(text: string): { records: readonly CsvRecord[]; fault: CsvFault | null } {
  const records: CsvRecord[] = [];
  const unixText = text.replace(/\r\n?/g, "\n");
  let lastLine = 0;
  try {
    parse(unixText, {
      bom: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: "\n",
      on_record: (cells: string[], { lines }: Info) => {
        lastLine = lines;
        records.push({ line: lines - newlinesIn(cells), cells });
        return null;
      },
    });
    return { records, fault: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, fault: { line: nextWrittenLine(unixText, lastLine), message: messageOf(error) } };
  }
}

function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}

function messageOf(error: CsvError): string {
  return error.code === "CSV_QUOTE_NOT_CLOSED"
    ? "a quotation mark is opened and never closed"
    : "a quotation mark stands where none belongs";
}

function nextWrittenLine(text: string, after: number): number {
  const skipped = text
    .split("\n")
    .slice(after)
    .findIndex((line) => line.trim() !== "");
  return after + 1 + Math.max(skipped, 0);
}

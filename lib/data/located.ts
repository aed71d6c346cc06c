import type { Problem } from "./problem";

/** A parsed row that still knows where it stands and what was written there. */
export interface Located<Row> {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly row: Row;
}

/** Makes a problem of one row; `column` null means the row as a whole. */
export function problemAt(
  place: Omit<Located<unknown>, "row">,
  column: string | null,
  message: string,
  remedy: string,
): Problem {
  const value = column === null ? null : (place.cells[column] ?? null);
  return { file: place.file, line: place.line, column, value, message, remedy };
}

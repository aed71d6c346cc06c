export type CsvCell = string | number | boolean | null | undefined;

/** Writes rows as CSV with a header line; null and undefined become empty cells. */
export function csvText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvCell>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => cells.map(cellText).join(",") + "\n").join("");
}

function cellText(cell: CsvCell): string {
  const text = String(cell ?? "");
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

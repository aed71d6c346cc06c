/** Prints a heading and rows of cells; the first column is words, the others are numbers or marks. */
export function printTable(heading: string, header: readonly string[], rows: readonly (readonly string[])[]) {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("   ");
  console.log(`\n${heading}\n`);
  for (const row of [header, ...rows]) console.log(`  ${line(row).trimEnd()}`);
}

/** How a value stands to its budget, in words. */
export const verdict = (value: number, budget: number) => (value <= budget ? "met" : "missed");

import type { Cells } from "./tableRows";

/** A difference of one table: a cell, or a whole row where the field is empty. */
export interface RowDifference {
  readonly key: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two states of a table: rows that went, rows that came, and cells that changed. */
export function diffRows(
  before: ReadonlyMap<string, Cells>,
  after: ReadonlyMap<string, Cells>,
): RowDifference[] {
  const gone = [...before].filter(([key]) => !after.has(key));
  const come = [...after].filter(([key]) => !before.has(key));
  const kept = [...after].flatMap(([key, now]) => {
    const then = before.get(key);
    return then === undefined ? [] : [{ key, then, now }];
  });
  return [
    ...gone.map(([key, cells]) => ({ key, field: "", before: rowText(cells), after: "" })),
    ...come.map(([key, cells]) => ({ key, field: "", before: "", after: rowText(cells) })),
    ...kept.flatMap(({ key, then, now }) => diffCells(key, then, now)),
  ];
}

/** A row as JSON, its empty cells left out. */
function rowText(cells: Cells): string {
  return JSON.stringify(Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== "")));
}

function diffCells(key: string, then: Cells, now: Cells): RowDifference[] {
  const fields = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  return fields
    .map((field) => ({ key, field, before: then[field] ?? "", after: now[field] ?? "" }))
    .filter(({ before, after }) => before !== after);
}

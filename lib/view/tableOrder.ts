import type { Tally } from "@/lib/stats/tallyStandings";

export const TABLE_COLUMNS = [
  "name",
  "region",
  "standing",
  "critical",
  "supportive",
  "first",
  "last",
] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface TableSort {
  readonly column: TableColumn;
  readonly descending: boolean;
}

interface Sortable {
  readonly names: readonly string[];
  readonly regions: readonly string[];
  /** What the column orders by, as `columnValues` gives it. */
  readonly values: ArrayLike<number> | null;
  /** The language whose alphabet orders the names. */
  readonly collator: (a: string, b: string) => number;
}

/** What a column of numbers orders by, per state; null for a column of words, which no filter changes. */
export function columnValues(tally: Tally, column: TableColumn): ArrayLike<number> | null {
  return column === "name" || column === "region" ? null : tally[column];
}

/** The places of the states in the order of one column; ties, and states without a date, by name. */
export function tableOrder(
  { names, regions, values, collator }: Sortable,
  { column, descending }: TableSort,
): number[] {
  const byName = (a: number, b: number) => collator(names[a]!, names[b]!);
  const direction = descending ? -1 : 1;
  return names
    .map((_, i) => i)
    .sort((a, b) => {
      if (column === "region") return direction * collator(regions[a]!, regions[b]!) || byName(a, b);
      if (values === null) return direction * byName(a, b);
      const [left, right] = [values[a]!, values[b]!];
      if ((column === "first" || column === "last") && left < 0 !== right < 0) return left < 0 ? 1 : -1;
      return direction * (left - right) || byName(a, b);
    });
}

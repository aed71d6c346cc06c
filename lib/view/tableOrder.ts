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
  readonly tally: Tally;
  /** The language whose alphabet orders the names. */
  readonly collator: (a: string, b: string) => number;
}

/** The places of the states in the order of one column; ties, and states without a date, by name. */
export function tableOrder(
  { names, regions, tally, collator }: Sortable,
  { column, descending }: TableSort,
): number[] {
  const byName = (a: number, b: number) => collator(names[a]!, names[b]!);
  const value: Record<Exclude<TableColumn, "name" | "region">, ArrayLike<number>> = {
    standing: tally.standing,
    critical: tally.critical,
    supportive: tally.supportive,
    first: tally.first,
    last: tally.last,
  };
  const direction = descending ? -1 : 1;
  return names
    .map((_, i) => i)
    .sort((a, b) => {
      if (column === "name") return direction * byName(a, b);
      if (column === "region") return direction * collator(regions[a]!, regions[b]!) || byName(a, b);
      const [left, right] = [value[column][a]!, value[column][b]!];
      if ((column === "first" || column === "last") && left < 0 !== right < 0) return left < 0 ? 1 : -1;
      return direction * (left - right) || byName(a, b);
    });
}

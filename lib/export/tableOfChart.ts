import { csvText } from "@/lib/format/csvText";

export type ChartRow = Record<string, string | number | boolean | null>;

/** On what ground the rows of a chart stand; written into every row. */
interface RowGround {
  /** Left out where nothing is counted by a rule. */
  readonly rule?: string;
  /** The view's filters as an address's query. */
  readonly query: string;
  readonly version: string;
}

/**
 * The rows a chart shows, as CSV.
 * @param columns of a table that may have no row
 */
export function tableOfChart(
  rows: readonly ChartRow[],
  { rule, query, version }: RowGround,
  columns: readonly string[] = Object.keys(rows[0] ?? {}),
): string {
  const counted = rule === undefined ? {} : { counting_rule: rule };
  const ground = { ...counted, filters: query, data_version: version };
  return csvText(
    [...columns, ...Object.keys(ground)],
    rows.map((row) => ({ ...row, ...ground })),
  );
}

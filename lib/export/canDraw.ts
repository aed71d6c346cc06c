import type { Release } from "@/lib/domain/release";
import type { Chart } from "@/lib/chart/charts";

/** Charts that say nothing true without a table that came after the first data version. */
const NEEDED_TABLES: Partial<Record<Chart, string>> = { languages: "language_territories" };

/** Whether a data version has what a chart is drawn from. */
export function canDraw({ tables }: Release, chart: Chart): boolean {
  const needed = NEEDED_TABLES[chart];
  return needed === undefined || tables.some(({ name }) => name === needed);
}

import type { ClickCost } from "./clickCosts";
import { percentile } from "./percentile";
import { printTable, verdict } from "./printTable";

const BUDGETS = { toLastPaint: 1.15, mainThread: 1.2 } as const;
const NAMES = { toLastPaint: "to the last paint", mainThread: "on the main thread" } as const;

export interface Compared {
  readonly page: readonly ClickCost[];
  readonly floor: readonly ClickCost[];
  /** The floor that writes all the page writes, by hand. */
  readonly allWrites: readonly ClickCost[];
}

/** Prints the costs of clicks beside the floor's, as p50 and p95, with the budgets. */
export function reportClicks(heading: string, costs: Compared): void {
  const rows = (["toLastPaint", "mainThread"] as const).flatMap((cost) =>
    ([0.5, 0.95] as const).map((p) => {
      const at = (clicks: readonly ClickCost[]) =>
        percentile(
          clicks.map((click) => click[cost]),
          p,
        );
      const [page, floor, allWrites] = [at(costs.page), at(costs.floor), at(costs.allWrites)];
      const ratio = page / floor;
      return [
        `${NAMES[cost]}, p${100 * p}`,
        ...[page, floor].map((value) => `${value.toFixed(1)} ms`),
        ...[ratio.toFixed(2), BUDGETS[cost].toFixed(2), verdict(ratio, BUDGETS[cost])],
        ...[`${allWrites.toFixed(1)} ms`, (page / allWrites).toFixed(2)],
      ];
    }),
  );
  const header = ["", "page", "floor", "ratio", "at most", "", "all writes by hand", "ratio"];
  printTable(`${heading}: ${costs.page.length} clicks each`, header, rows);
}

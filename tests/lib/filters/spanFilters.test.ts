import { expect, test } from "vitest";
import { DEFAULT_COMPARE_FILTERS } from "@/lib/filters/compareFilters";
import { knownFilters } from "@/lib/filters/unknownValues";
import { spanFilters } from "@/lib/filters/spanFilters";
import { compileRecord } from "@/lib/stats/compileRecord";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { dashboardView } from "@/lib/view/dashboardView";
import { movedView } from "@/lib/view/movedView";
import { release } from "../../fixtures/release";

const compiled = compileRecord(dashboardPlan(release.dataset, "en").model.record);

test.each([
  {},
  { from: "2022-10-05", to: "2022-10-06", rule: "latest" },
  { topic: "any", region: ["African"], states: ["SOM"] },
] as const)("under %o the dashboard's map shows the standings the comparison does", (patch) => {
  const asked = { ...DEFAULT_COMPARE_FILTERS, ...patch };
  const moved = movedView(compiled, knownFilters(asked, compiled.stateIndex, compiled.statementIndex));
  const { then, now } = spanFilters(moved.filters, moved.span);
  for (const [filters, statements, tally] of [
    [then, moved.before, moved.then],
    [now, moved.after, moved.now],
  ] as const) {
    const view = dashboardView(compiled, filters);
    expect([...view.selected]).toEqual([...statements]);
    expect([...view.tally.standing]).toEqual([...tally.standing]);
  }
});

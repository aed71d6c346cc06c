import { expect, test } from "vitest";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { compileRecord } from "@/lib/stats/compileRecord";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { dashboardView } from "@/lib/view/dashboardView";
import { statementFilters, statementModel } from "@/lib/view/statementModel";
import { statementView } from "@/lib/view/statementView";
import { release } from "../../fixtures/release";

const { dataset } = release;
const compiled = compileRecord(dashboardPlan(dataset, "en").model.record);

test("the dashboard's map under one statement, which its page exports, is the map of that page", () => {
  const counted = compiled.record.statements.filter((statement) => statement.counted);
  expect(counted.length).toBeGreaterThan(25);
  for (const { id } of counted) {
    const own = compileRecord(statementModel(dataset, "en", id).record);
    const filters = statementFilters({ ...DEFAULT_FILTERS, region: ["African"] });
    const page = statementView(own, filters).view;
    const exported = dashboardView(compiled, { ...filters, statement: [id] });
    expect([id, ...exported.tally.standing]).toEqual([id, ...page.tally.standing]);
    expect([...exported.inView]).toEqual([...page.inView]);
  }
});

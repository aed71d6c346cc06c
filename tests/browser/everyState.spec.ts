import { expect, test } from "@playwright/test";
import { tables } from "./countsFromTables";
import { openDashboard } from "./dashboardPage";

const ALL = tables.states.map((state) => state.iso3!).sort();

test.use({ viewport: { width: 360, height: 740 } });

for (const [view, expected] of [
  ["map", ALL],
  ["tiles", ALL],
  ["seats", null],
] as const) {
  test(`every state stands once in the ${view}, with a target of 24 pixels on a phone`, async ({ page }) => {
    await openDashboard(page, `?view=${view}`);
    const targets = await page.locator(`[data-view="${view}"] [data-iso3]`).evaluateAll((marks) =>
      marks.map((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return { iso3: mark.getAttribute("data-iso3")!, width, height };
      }),
    );
    const codes = targets.map(({ iso3 }) => iso3).sort();
    if (expected) expect(codes).toEqual(expected);
    else expect(new Set(codes).size).toBe(47);
    const small = targets.filter(({ width, height }) => width < 23.99 || height < 23.99);
    expect(small).toEqual([]);
  });
}

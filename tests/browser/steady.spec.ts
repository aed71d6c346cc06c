import { expect, test, type Page } from "@playwright/test";
import { openDashboard } from "./dashboardPage";

test.use({ viewport: { width: 1280, height: 900 } });

for (const locale of ["en", "ug"]) {
  test(`the first chip moves nothing below it, in ${locale}`, async ({ page }) => {
    await openDashboard(page, "", locale);
    const top = () => page.locator('[data-chart="map"]').evaluate((map) => map.getBoundingClientRect().top);
    const before = await top();
    await page.locator('button[data-standing-filter="critical"]').click();
    await expect(page.locator('[data-chip="standing:critical"]')).toBeVisible();
    expect(await top()).toBe(before);
  });
}

/** The codes of the first rows listed, and whether the browser draws each. */
const firstRows = (page: Page) =>
  page
    .locator("tr[data-iso3]:not([hidden])")
    .evaluateAll((rows) =>
      rows
        .slice(0, 12)
        .map((row) => [
          (row as HTMLElement).dataset.iso3,
          row.querySelector("button")!.checkVisibility({ contentVisibilityAuto: true }),
        ]),
    );

test("the table far below is drawn once the filters rest, for pictures of the whole page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openDashboard(page);
  expect(
    await page.locator('[data-chart="table"]').evaluate((table) => table.getBoundingClientRect().top),
  ).toBeGreaterThan(2.5 * 500);
  const before = await firstRows(page);
  expect(before.every(([, drawn]) => drawn)).toBe(true);
  const last = page.locator("tr[data-iso3]:not([hidden]) button").last();
  expect(await last.evaluate((name) => name.checkVisibility({ contentVisibilityAuto: true }))).toBe(false);
  await page.locator('button[data-standing-filter="critical"]').click();
  await expect.poll(async () => (await firstRows(page)).every(([, drawn]) => drawn)).toBe(true);
  expect((await firstRows(page)).map(([iso3]) => iso3)).not.toEqual(before.map(([iso3]) => iso3));
});

import { expect, test, type Page } from "@playwright/test";
import { openDashboard } from "./dashboardPage";

const RECORD = '[data-details="AGO"]';
const row = (page: Page) => page.locator('tr[data-iso3="AGO"]');
const topOf = async (page: Page) => (await row(page).boundingBox())!.y;

const SCREENS = [
  { width: 360, height: 800, top: 120 },
  { width: 1440, height: 900, top: 300 },
] as const;

for (const { width, height, top } of SCREENS)
  test(`a row chosen stays where it was, its record opens above and goes, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openDashboard(page);
    await row(page).evaluate((element, to) => scrollBy(0, element.getBoundingClientRect().top - to), top);
    await page.mouse.move(0, 0);
    await expect.poll(async () => Math.round(await topOf(page))).toBe(top);
    await row(page).locator("button").click();
    // With its sources the record is longer.
    await expect(page.locator(`${RECORD} a[rel~="noreferrer"]`).first()).toBeAttached();
    expect((await page.locator(RECORD).boundingBox())!.height).toBeGreaterThan(200);
    expect(Math.abs((await topOf(page)) - top)).toBeLessThanOrEqual(1);
    await row(page).locator('[data-column="standing"]').click();
    await expect(page.locator(RECORD)).toHaveCount(0);
    expect(Math.abs((await topOf(page)) - top)).toBeLessThanOrEqual(1);
  });

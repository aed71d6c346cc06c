import { expect, test } from "@playwright/test";
import { openDashboard } from "./dashboardPage";

const TYPED = [
  ["Türkiye", "TUR"],
  ["turkey", "TUR"],
  ["turkiye", "TUR"],
  ["تۈركىيە", "TUR"],
  ["土耳其", "TUR"],
  ["Cote d'Ivoire", "CIV"],
  ["ivory coast", "CIV"],
  ["burma", "MMR"],
  ["Almanya", "DEU"],
] as const;

test("finds a state by any of its names, in any script, with and without accents", async ({ page }) => {
  await openDashboard(page);
  for (const [typed, iso3] of TYPED) {
    await page.getByRole("searchbox").fill(typed);
    const found = page.locator("tr[data-iso3]:not([hidden])");
    await expect(found, typed).toHaveCount(1);
    await expect(found, typed).toHaveAttribute("data-iso3", iso3);
    await expect(found, typed).toBeVisible();
  }
});

test("sorts by a column and says so", async ({ page }) => {
  await openDashboard(page);
  await page.locator('th[data-column="critical"] button').click();
  await expect(page.locator('th[data-column="critical"]')).toHaveAttribute("aria-sort", "descending");
  const counts = await page
    .locator('tr[data-iso3] [data-column="critical"]')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts[0]).toBeGreaterThan(5);
});

test("announces what a search leaves listed, and filters on the result line alone", async ({ page }) => {
  await openDashboard(page);
  const news = page.locator("[data-search-news]");
  await expect(news).toHaveAttribute("aria-live", "polite");
  await expect(news).toBeEmpty();
  await page.getByRole("searchbox").fill("turk");
  await expect(news).toHaveText("2 of 195 states listed");
  await page.getByRole("searchbox").pressSequentially("i");
  await expect(news).toHaveText("1 of 195 states listed");
  await page.locator('[data-region="African"]').click();
  await expect(page.locator("[data-listed]")).toHaveAttribute("data-listed", "0");
  await expect(news).toBeEmpty();
  await expect(page.locator('[role="status"]')).toHaveText(/^54 of 195 states/);
  await page.getByRole("searchbox").fill("");
  await expect(news).toHaveText("54 of 195 states listed");
});

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

import { expect, test } from "@playwright/test";
import { tables } from "./countsFromTables";
import { openDashboard } from "./dashboardPage";

test("each row of the table leads to its state's page with the view, and its name still chooses it", async ({
  page,
}) => {
  await openDashboard(page, "?region=EEG");
  const links = await page
    .locator("tr[data-iso3] [data-state-link]")
    .evaluateAll((all) => all.map((link) => [link.closest("tr")!.dataset.iso3, link.getAttribute("href")]));
  expect(links.sort()).toEqual(tables.states.map(({ iso3 }) => [iso3, `/en/states/${iso3}`]).sort());
  const link = page.locator('tr[data-iso3="ALB"] [data-state-link]');
  await expect(link).toHaveAccessibleName("Page of Albania");
  const box = (await link.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  await page.locator('tr[data-iso3="ALB"] button').click();
  await expect(page).toHaveURL(/\?region=EEG&states=ALB$/);
  await link.focus();
  await expect(link).toHaveAttribute("href", "/en/states/ALB?region=EEG&states=ALB");
});

test("a chosen state's record leads to its page and to each of its statements", async ({ page }) => {
  await openDashboard(page, "?states=TUR");
  const record = page.locator('[data-details="TUR"]');
  await expect(record.locator('h3 [data-state-link="TUR"]')).toHaveCount(1);
  const linked = await record
    .locator("[data-statement-link]")
    .evaluateAll((all) => all.map((link) => link.getAttribute("data-statement-link")!));
  expect(linked.sort()).toEqual(
    tables.entries
      .filter((row) => row.state === "TUR")
      .map((row) => row.statement!)
      .sort(),
  );
});

test("a mark's words lead to its statement's page by pointer and by keyboard, and Escape closes them", async ({
  page,
}) => {
  await openDashboard(page);
  const id = "hrc41-2019-07-08-critical";
  const words = page.locator(`[data-tooltip="${id}"]`);
  const link = words.locator(`[data-statement-link="${id}"]`);
  await page.locator(`[data-statement="${id}"]`).hover();
  await link.hover();
  await page.waitForTimeout(400);
  await expect(link, "what the pointer moved onto stays").toBeVisible();
  await page.keyboard.press("Escape");
  await expect(words).toHaveCount(0);
  await page.locator("h1").hover();
  await page.locator(`[data-statement="${id}"]`).focus();
  await link.focus();
  await page.waitForTimeout(400);
  await expect(link).toBeFocused();
});

test("the days in view lead to who moved between them", async ({ page }) => {
  await openDashboard(page, "?from=2019-12-31&to=2022-12-31&region=African");
  const link = page.locator("[data-who-moved]");
  await expect(link).toHaveText("Who moved between 31 December 2019 and 31 December 2022?");
  await link.focus();
  await expect(link).toHaveAttribute("href", "/en/compare?from=2019-12-31&to=2022-12-31&region=African");
});

test("the finding of one state or one statement leads to its page", async ({ page }) => {
  await openDashboard(page, "?states=FRA&statement=hrc51-2022-10-06-vote");
  const header = page.locator("[data-known]");
  await expect(header.locator('[data-state-link="FRA"]')).toHaveText("Page of France");
  await expect(header.locator('[data-statement-link="hrc51-2022-10-06-vote"]')).toHaveCount(1);
});

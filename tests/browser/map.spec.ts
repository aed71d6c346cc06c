import { expect, test } from "@playwright/test";
import { tables } from "./countsFromTables";
import { openDashboard } from "./dashboardPage";

const state = (iso3: string) => `[data-view="map"] [data-iso3="${iso3}"]`;

test("a click pins the sourced record, Escape closes it and keeps the filter, Back undoes the filter", async ({
  page,
}) => {
  await openDashboard(page);
  await page
    .locator(`${state("BRA")} path`)
    .first()
    .click();
  await expect(page).toHaveURL(/\?states=BRA$/);
  const receipt = page.locator(`[data-receipt="BRA"][data-pinned] section`);
  await expect(receipt).toBeVisible();
  const entries = tables.entries.filter((entry) => entry.state === "BRA");
  await expect(receipt.locator("[data-stance]")).toHaveCount(entries.length);
  await expect(receipt.locator('a[rel~="noreferrer"]')).toHaveCount(
    entries.reduce((sum, entry) => sum + entry.sources!.split(";").length, 0),
  );
  await page.keyboard.press("Escape");
  await expect(receipt).toHaveCount(0);
  await expect(page).toHaveURL(/\?states=BRA$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.locator(state("BRA"))).toHaveAttribute("aria-pressed", "false");
});

test("a record that a withdrawal changed tells its day and who says so", async ({ page }) => {
  await openDashboard(page, "?states=QAT");
  const qatar = page.locator('[data-details="QAT"]');
  await expect(qatar.locator('[data-stance="withdrew"]')).toContainText("Withdrew on 18 Jul 2019");
  await expect(qatar.locator('[data-stance="withdrew"] a[href^="https:"]').first()).toBeVisible();
});

test("the map is one stop for the keyboard, and arrows walk from state to state", async ({ page }) => {
  await openDashboard(page);
  const stops = page.locator('[data-view="map"] [data-iso3][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  const walked = new Set<string>();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
    await page.keyboard.press(key);
    walked.add(await page.evaluate(() => document.activeElement?.getAttribute("data-iso3") ?? "none"));
  }
  expect(walked.has("none")).toBe(false);
  expect(walked.size).toBeGreaterThanOrEqual(3);
  await page.keyboard.type("fij");
  await expect(page.locator(state("FJI"))).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?states=FJI$/);
  await expect(stops).toHaveCount(1);
});

test("pointing at a row rings the state on the map, pointing at the map rings the row", async ({ page }) => {
  await openDashboard(page);
  const rules = () => page.locator("[data-dashboard] > style").evaluate((style) => style.textContent ?? "");
  expect(await rules()).toBe("");
  await page.locator('tr[data-iso3="AUS"]').hover();
  await expect.poll(rules).toContain('[data-iso3="AUS"]');
  await page
    .locator(`${state("BRA")} path`)
    .first()
    .hover();
  await expect.poll(rules).toContain('tr[data-iso3="BRA"]');
  await page.locator("h1").hover();
  await expect.poll(rules).toBe("");
});

test("turning from tiles to the map draws every outline", async ({ page }) => {
  await openDashboard(page, "?view=tiles");
  await page.locator('[data-view-choice="map"]').click();
  await expect(page.locator('[data-view="map"] [data-iso3]')).toHaveCount(195);
  const france = await page.locator('[data-view="map"] path[data-outline="FRA"]').getAttribute("d");
  expect(france!.length).toBeGreaterThan(100);
});

test("zooming enlarges the map, brings finer outlines and can be undone", async ({ page }) => {
  await openDashboard(page);
  const norway = page.locator(`${state("NOR")} path`).first();
  const before = await norway.boundingBox();
  const coarse = await page.locator('path[data-outline="NOR"]').getAttribute("d");
  const zoomIn = page.getByRole("button", { name: "Zoom in" });
  await zoomIn.click();
  await zoomIn.click();
  await expect.poll(async () => (await norway.boundingBox())!.width).toBeGreaterThan(1.9 * before!.width);
  await expect
    .poll(async () => (await page.locator('path[data-outline="NOR"]').getAttribute("d"))!.length)
    .toBeGreaterThan(coarse!.length);
  await page.getByRole("button", { name: "Show the whole map" }).click();
  await expect.poll(async () => (await norway.boundingBox())!.width).toBeLessThan(1.1 * before!.width);
});

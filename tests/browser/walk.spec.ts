import { expect, test } from "@playwright/test";
import { openDashboard, readViews } from "./dashboardPage";
import { untilReady } from "./untilReady";

const VIEW = "forum=UNGA3C&region=WEOG&rule=latest";
const STATEMENT = "unga77-2022-10-31-critical";

test("from the dashboard to a state, a statement, the comparison and back, the view is kept", async ({
  page,
}) => {
  await openDashboard(page, `?${VIEW}`);
  const before = await readViews(page);

  await page.locator('tr[data-iso3="TUR"] a[data-state-link="TUR"]').click();
  await expect(page).toHaveURL(`/en/states/TUR?${VIEW}`);
  await expect(page.locator("h1")).toContainText("Türkiye");
  // Built ahead of time, the page takes up the filters when it answers, and its rows move.
  await untilReady(page, "data-state-page");

  await page.locator(`main a[data-statement-link="${STATEMENT}"]`).first().click();
  await expect(page).toHaveURL(`/en/statements/${STATEMENT}?${VIEW}`);
  await expect(page.locator("h1")).toContainText("Canada-led");
  await untilReady(page, "data-statement-views");

  await page.locator('main a[href*="/en/compare"]').first().click();
  await expect(page).toHaveURL(new RegExp(`/en/compare\\?.*${VIEW.replaceAll("&", ".*")}`));
  await untilReady(page, "data-compare");

  await page.getByRole("link", { name: "Türkçe" }).click();
  await expect(page).toHaveURL(new RegExp(`/tr/compare\\?.*${VIEW.replaceAll("&", ".*")}`));

  for (const path of ["/en/compare", `/en/statements/${STATEMENT}`, "/en/states/TUR", "/en"]) {
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${path}\\?.*${VIEW.replaceAll("&", ".*")}`));
  }
  await untilReady(page, "data-dashboard");
  await expect.poll(() => readViews(page)).toEqual(before);
});

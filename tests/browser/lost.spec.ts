import { expect, test } from "@playwright/test";

for (const javaScriptEnabled of [true, false]) {
  test(`an address without a page leads on, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL! });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    for (const path of ["/en/nope", "/ug/nope", "/nope"]) {
      const answer = await page.goto(path);
      expect(answer!.status()).toBe(404);
      await expect(page.locator("h1")).toHaveText("There is no page at this address");
      await expect(page.getByRole("search")).toBeVisible();
      for (const way of ["", "/compare", "/media", "/events", "/data", "/method"])
        await expect(page.locator(`main a[href="/en${way}"]`)).toHaveCount(1);
      await expect(page.locator('header a[hreflang="ug"]')).toHaveAttribute("href", "/ug");
    }
    expect(faults).toEqual([]);
    await context.close();
  });
}

test("without scripts nothing stands there that could not answer, and the views are links", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto("/en?region=African");
  for (const part of ["[data-export]", "[data-play]", "[data-view-choice]", '[role="searchbox"]'])
    await expect(page.locator(part).filter({ visible: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Equal tiles" }).click();
  await expect(page).toHaveURL(/region=African&view=tiles$/);
  await expect(page.locator('[data-view="tiles"]')).toBeVisible();
  await context.close();
});

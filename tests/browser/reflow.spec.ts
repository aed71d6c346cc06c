import { expect, test, type Locator } from "@playwright/test";
import { coveredWords, WIDEST_SPACING } from "./coveredWords";
import { openDashboard } from "./dashboardPage";

/** Widths of a phone, of a tablet, and of a screen of 1280 px at twice and at four times its size. */
const WIDTHS = [360, 768, 640, 320];
const PAGES = [
  ...["/en", "/en?states=TUR,ALB&standing=critical", "/ug?view=tiles", "/en?view=seats", "/en/nope"],
  ...["/en/states/GBR", "/ug/states/UKR", "/ug/states/KAZ", "/en/statements/hrc51-2022-10-06-vote"],
  ...["/en/compare?states=TUR,ALB", "/ug/compare", "/en/media", "/ug/media", "/en/events", "/ug/events"],
  ...["/en/data", "/en/method", "/en/changes"],
];

for (const path of PAGES) {
  test(`${path} is never wider than its window`, async ({ page }) => {
    await page.setViewportSize({ width: WIDTHS[0]!, height: 512 });
    await page.goto(path);
    await page.waitForFunction(() => document.querySelector('[data-ready="false"]') === null);
    await expect(page.locator("h1")).toBeVisible();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 512 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

for (const [path, width] of [
  ["/en", 1280],
  ["/en/states/GBR", 360],
  ["/en/compare?states=TUR,ALB", 360],
  ["/en/media", 360],
  ["/en/data", 360],
] as const) {
  test(`${path} has no words over others where letters are set wide, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await page.waitForFunction(() => document.querySelector('[data-ready="false"]') === null);
    await page.addStyleTag({ content: WIDEST_SPACING });
    expect(await coveredWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test.describe("at 400 %", () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test("the search says what it finds, uncut", async ({ page }) => {
    await openDashboard(page);
    const cut = await page
      .getByRole("combobox", { name: "Find a state" })
      .first()
      .evaluate((input: HTMLInputElement) => {
        const ruler = document.createElement("canvas").getContext("2d")!;
        ruler.font = getComputedStyle(input).font;
        return ruler.measureText(input.placeholder).width - input.clientWidth;
      });
    expect(cut).toBeLessThanOrEqual(0);
  });

  test("the ways to take a chart away fit their dialog, and nothing lies over them", async ({ page }) => {
    await openDashboard(page);
    await page.locator("[data-export]").first().click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    for (const control of await dialog.locator("input, select, [data-format]").all()) {
      expect(await isOnTop(control), await control.evaluate(({ outerHTML }) => outerHTML)).toBe(true);
    }
  });
});

/** Whether a control, scrolled to, is what a press at its middle would reach. */
async function isOnTop(control: Locator): Promise<boolean> {
  await control.scrollIntoViewIfNeeded();
  return control.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
}

import { expect, test } from "@playwright/test";
import { openDashboard } from "./dashboardPage";

test.use({ viewport: { width: 360, height: 800 } });

test("the header of a phone takes two rows", async ({ page }) => {
  await openDashboard(page);
  expect((await page.locator("header").first().boundingBox())!.height).toBeLessThanOrEqual(80);
});

test("every chip is in sight on a phone, after the one button that clears them all", async ({ page }) => {
  await openDashboard(page, "?region=African&states=TUR,ALB,FRA,GBR,KAZ&forum=HRC");
  const chips = page.locator("[data-clear], [data-chip]");
  await expect(chips).toHaveCount(8);
  await expect(chips.first()).toHaveAttribute("data-clear");
  for (const chip of await chips.all()) {
    const { x, width } = (await chip.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
  }
  const presets = (await page.locator("[data-preset]").first().boundingBox())!;
  const last = (await chips.last().boundingBox())!;
  expect(presets.y).toBeGreaterThanOrEqual(last.y + last.height);
});

test("no one-word name in the table breaks within the word", async ({ page }) => {
  await openDashboard(page);
  const row = page.locator('tr[data-iso3="AFG"] button');
  await row.scrollIntoViewIfNeeded();
  expect((await row.boundingBox())!.height).toBeLessThan(40);
});

for (const path of ["/ug/media", "/ug/compare", "/en/media"]) {
  test(`no word is broken in a table of ${path}`, async ({ page }) => {
    await page.goto(path);
    const { read, broken } = await page.locator("main").evaluate((main) => {
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const words: { word: string; lines: number }[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        if (!text.parentElement!.closest("table")?.checkVisibility()) continue;
        for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}]+/gu)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          words.push({ word, lines: new Set([...range.getClientRects()].map(({ top }) => top)).size });
        }
      }
      return { read: words.length, broken: words.filter(({ lines }) => lines > 1).map(({ word }) => word) };
    });
    expect(read).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });
}

test("what stands before the first statement keeps to its stretch of the Council's chart", async ({
  page,
}) => {
  await page.goto("/en/compare");
  const words = page.getByText("No statement yet");
  const [inner, outer] = [await words.boundingBox(), await words.locator("..").boundingBox()];
  expect(inner!.x).toBeGreaterThanOrEqual(outer!.x);
  expect(inner!.x + inner!.width).toBeLessThanOrEqual(outer!.x + outer!.width);
});

test("the years of the events' axis keep apart", async ({ page }) => {
  await page.goto("/en/events");
  const labels = page.locator("[data-at] > span:visible");
  const boxes = await labels.evaluateAll((all) =>
    all.map((label) => label.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
  );
  expect(boxes.length).toBeGreaterThan(4);
  boxes.slice(1).forEach(({ left }, i) => expect(left - boxes[i]!.right).toBeGreaterThanOrEqual(6));
});

import { expect, test, type Page } from "@playwright/test";
import { satOn, tables } from "./countsFromTables";
import { openDashboard } from "./dashboardPage";

const VOTE_DAY = "2022-10-06";
const mark = (page: Page, iso3: string) => page.locator(`[data-view] [data-iso3="${iso3}"]`);
const receipt = (page: Page, iso3: string) => page.locator(`[data-receipt="${iso3}"] section`);

/** The codes of a region's states with a mark in the view, by English name. */
function regionOf(region: string, hasMark: (iso3: string) => boolean) {
  const { compare } = new Intl.Collator("en");
  return tables.states
    .filter((state) => state.un_regional_group === region && hasMark(state.iso3!))
    .sort((a, b) => compare(a.name_en!, b.name_en!))
    .map(({ iso3 }) => iso3!);
}

const VIEWS = [
  { view: "map", typed: "turki", found: "TUR", region: "Asia-Pacific", hasMark: () => true },
  { view: "tiles", typed: "turki", found: "TUR", region: "Asia-Pacific", hasMark: () => true },
  {
    view: "seats",
    typed: "mexi",
    found: "MEX",
    region: "GRULAC",
    hasMark: (iso3: string) => satOn(iso3, VOTE_DAY),
  },
] as const;

for (const { view, typed, found, region, hasMark } of VIEWS)
  test(`the ${view} answer to the same keys: letters, Home, End, arrows, Enter, ?, Escape`, async ({
    page,
  }) => {
    await openDashboard(page, `?view=${view}`);
    await page.locator("[data-view]").evaluate((picture) => picture.scrollIntoView({ block: "center" }));
    const list = page.locator("[data-view] [role=region][data-key-list]");
    const button = page.locator("[data-view] button[data-key-list]");
    await button.click();
    await expect(list).toBeInViewport({ ratio: 1 });
    await button.click();
    await expect(list).toHaveCount(0);
    const stops = page.locator('[data-view] [data-iso3][tabindex="0"]');
    await expect(stops).toHaveCount(1);
    await stops.focus();
    await page.keyboard.type(typed);
    await expect(mark(page, found)).toBeFocused();
    await expect(stops).toHaveAttribute("data-iso3", found);
    await expect(receipt(page, found), "a receipt follows the focus").toBeVisible();
    const ofRegion = regionOf(tables.states.find(({ iso3 }) => iso3 === found)!.un_regional_group!, hasMark);
    await page.keyboard.press("Home");
    await expect(mark(page, ofRegion[0]!)).toBeFocused();
    await page.keyboard.press("End");
    await expect(mark(page, ofRegion.at(-1)!)).toBeFocused();
    expect(regionOf(region, hasMark).length).toBeGreaterThan(2);
    await page.keyboard.press("ArrowLeft");
    await expect(mark(page, ofRegion.at(-1)!)).not.toBeFocused();
    await expect(page.locator("[data-view] [data-iso3]:focus")).toHaveCount(1);
    await page.keyboard.press("?");
    await expect(list).toBeInViewport({ ratio: 1 });
    await expect(list).toContainText("Go to a state by its name");
    await page.keyboard.press("?");
    await expect(list).toHaveCount(0);
    const here = (await page.locator("[data-view] [data-iso3]:focus").getAttribute("data-iso3"))!;
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`states=${here}`));
    await expect(page.locator(`[data-receipt="${here}"][data-pinned]`)).toBeVisible();
    await expect(mark(page, here)).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-receipt]")).toHaveCount(0);
    await expect(mark(page, here)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-view] [data-iso3]:focus")).toHaveCount(0);
  });

for (const view of ["tiles", "seats"] as const)
  test(`in the ${view} a receipt opens where the pointer rests, a click pins it, all on the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openDashboard(page, `?view=${view}`);
    for (const iso3 of ["SEN", "JPN", "CUB", "USA"]) {
      await mark(page, iso3).hover();
      await expect(receipt(page, iso3)).toBeVisible();
      await expect(receipt(page, iso3)).toBeInViewport({ ratio: 1 });
      const [box, told] = [
        (await mark(page, iso3).boundingBox())!,
        (await receipt(page, iso3).boundingBox())!,
      ];
      expect(told.y >= box.y + box.height || told.y + told.height <= box.y, `${iso3} is covered`).toBe(true);
    }
    // With the upper part of the picture out of sight.
    await mark(page, "CUB").evaluate((seat) => seat.scrollIntoView({ block: "start" }));
    await mark(page, "CUB").click();
    await expect(page).toHaveURL(/states=CUB$/);
    const pinned = page.locator('[data-receipt="CUB"][data-pinned] section');
    await expect(pinned.locator("[data-stance]")).toHaveCount(
      tables.entries.filter(({ state }) => state === "CUB").length,
    );
    await expect(pinned.locator("header")).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
    await expect(pinned).toHaveCount(0);
    await expect(page).toHaveURL(/states=CUB$/);
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

  for (const view of ["tiles", "seats"] as const)
    test(`a tap on the ${view} pins the receipt on the screen, a second one takes it away`, async ({
      page,
    }) => {
      await openDashboard(page, `?view=${view}`);
      await mark(page, "CUB").tap();
      const pinned = page.locator('[data-receipt="CUB"][data-pinned] section');
      await expect(pinned).toBeInViewport({ ratio: 1 });
      await page.keyboard.press("Escape");
      await expect(pinned).toHaveCount(0);
      await mark(page, "CUB").tap();
      await expect(page).toHaveURL(/view=\w+$/);
      await expect(page.locator("[data-receipt]")).toHaveCount(0);
    });
});

test("tiles of Turkish names stand in the order of the Turkish alphabet", async ({ page }) => {
  await openDashboard(page, "?view=tiles", "tr");
  const african = await page
    .locator('[data-view] section:has([data-iso3="TCD"]) [data-iso3]')
    .evaluateAll((all) => all.map((tile) => tile.getAttribute("aria-label")!.split(":")[0]!));
  expect(african).toHaveLength(54);
  const place = (name: string) => african.indexOf(name);
  expect(place("Çad")).toBeGreaterThan(place("Cibuti"));
  expect(place("Çad")).toBeLessThan(place("Ekvator Ginesi"));
});

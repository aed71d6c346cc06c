import { expect, test, type Page } from "@playwright/test";
import { axeFaultsInBothSchemes } from "./axeFaults";
import { countsOf, standingsOf, statementsOf } from "./countsFromTables";
import { movementsOf } from "./movementsFromTables";
import { untilReady } from "./untilReady";

const A = "2019-12-31";
const LAST = statementsOf({}).at(-1)!.date!;

async function openCompare(page: Page, query = "", locale = "en"): Promise<void> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  await page.goto(`/${locale}/compare${query}`);
  await untilReady(page, "data-compare");
  expect(faults).toEqual([]);
}

/** What the parts of the page say, read from their marks alone. */
async function readPage(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement | SVGElement>(selector)];
    const counts = (selector: string, key: string) =>
      Object.fromEntries(all(selector).map((mark) => [mark.dataset[key]!, Number(mark.dataset.count)]));
    return {
      onMap: Object.fromEntries(
        all('[data-view="change"] [data-iso3]').map((mark) => [mark.dataset.iso3!, mark.dataset.movement!]),
      ),
      inView: all('[data-view="change"] [data-iso3]:not([data-muted])').map((mark) => mark.dataset.iso3!),
      legend: counts("[data-movement-filter]", "movementFilter"),
      was: counts('[data-flow="was"]', "standingName"),
      is: counts('[data-flow="is"]', "standingName"),
      bands: counts("[data-band]", "band"),
      steps: counts('[data-chart="flow"] [data-step]', "step"),
      groups: counts("[data-moved-group]", "movedGroup"),
      rows: all("[data-moved]").map((row) => row.dataset.moved!),
    };
  });
}

const tally = (values: Iterable<string>) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
const present = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** Compares every part of the page with an independent reading of the tables. */
async function expectMovements(
  page: Page,
  a: string,
  b: string,
  only: (iso3: string) => boolean = () => true,
) {
  const moved = movementsOf(a, b);
  const codes = [...moved.keys()].filter(only).sort();
  await expect(page.locator('[role="status"][data-states]')).toHaveAttribute(
    "data-states",
    String(codes.length),
  );
  const found = await readPage(page);
  expect(found.onMap).toEqual(Object.fromEntries(moved));
  expect([...found.inView].sort()).toEqual(codes);
  return { found, moved, codes };
}

test("the default page compares the end of the first year with the last statement, as the tables say", async ({
  page,
}) => {
  await openCompare(page);
  const { found, moved } = await expectMovements(page, A, LAST);
  expect(present(found.legend)).toEqual(tally(moved.values()));
  expect(found.groups).toEqual(tally(moved.values()));
  const since = statementsOf({}).filter((row) => row.date! > A);
  expect(found.was).toEqual(countsOf(standingsOf({ to: A })));
  expect(found.is).toEqual(countsOf(standingsOf({ statement: since.map((row) => row.id!) })));
  expect(found.steps).toEqual(found.bands);
  expect(Object.values(found.bands).reduce((sum, count) => sum + count, 0)).toBe(195);
  const gone = [...moved.values()].filter((movement) => !["steady", "cannot-tell"].includes(movement)).length;
  await expect(page.locator("h1")).toContainText(`${gone} of 195 states moved, as far as names are known`);
  await expect(page.locator("h1")).toContainText("Xinjiang (East Turkistan)");
  const open = since.filter((row) => row.list_complete !== "true");
  await expect(page.locator("[data-known]")).toContainText(
    `Of the ${since.length} lists between the dates, ${open.length} are not known in full`,
  );
  await expect(page.locator('[role="status"][data-states]')).toHaveCount(1);
});

test("typed dates and quick choices compare other days, and Back undoes each", async ({ page }) => {
  await openCompare(page);
  await page.locator('input[name="to"]').fill("2022-12-31");
  await expect(page).toHaveURL(/\?to=2022-12-31$/);
  await expectMovements(page, A, "2022-12-31");
  await page.locator('[data-span] a[href*="from=2022-12-31"]').click();
  await expect(page).toHaveURL(/\?to=2023-12-31&from=2022-12-31$/);
  const { found } = await expectMovements(page, "2022-12-31", "2023-12-31");
  expect(found.legend["left-critical"]).toBe(7);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/compare$/);
  await expectMovements(page, A, LAST);
});

test("a first date after the second is refused in words, and swapping mends it", async ({ page }) => {
  await openCompare(page, "?from=2021-01-01&to=2022-12-31");
  await page.locator('input[name="from"]').fill("2023-06-01");
  await expect(page.locator("[data-span] [role=alert]")).toContainText("must lie before");
  await expect(page).toHaveURL(/from=2021-01-01&to=2022-12-31$/);
  await page.getByRole("button", { name: "Swap the dates" }).click();
  await expect(page).toHaveURL(/from=2022-12-31&to=2023-06-01$/);
});

test("a link whose dates lie the wrong way round says so and offers to swap them", async ({ page }) => {
  await openCompare(page, "?from=2023-12-31&to=2022-12-31");
  await expect(page.locator("[data-empty=backwards]")).toBeVisible();
  await page.getByRole("button", { name: "Swap the dates" }).click();
  await expect(page).toHaveURL(/from=2022-12-31&to=2023-12-31$/);
  await expectMovements(page, "2022-12-31", "2023-12-31");
});

test("an end of the flow, a band, a movement and a state on the map each filter the rest, and Back undoes", async ({
  page,
}) => {
  const TO = "2022-12-31";
  await openCompare(page, `?to=${TO}`);
  const before = standingsOf({ to: A });
  const since = statementsOf({ to: TO }).filter((row) => row.date! > A);
  const after = standingsOf({ statement: since.map((row) => row.id!) });

  await page.locator('[data-flow="was"][data-standing-name="supportive"]').click();
  await expect(page).toHaveURL(/was=supportive/);
  const node = await expectMovements(page, A, TO, (iso3) => before.get(iso3) === "supportive");
  expect(
    Object.values(node.found.was).reduce((sum, n) => sum + n, 0),
    "the flow ignores its own clause",
  ).toBe(195);
  expect(Object.values(node.found.groups).reduce((sum, n) => sum + n, 0)).toBe(node.codes.length);
  await page.goBack();
  await expectMovements(page, A, TO);

  await page.locator('[data-step="supportive>both"]').click();
  await expect(page).toHaveURL(/standing=both&was=supportive/);
  const band = await expectMovements(
    page,
    A,
    TO,
    (iso3) => before.get(iso3) === "supportive" && after.get(iso3) === "both",
  );
  expect(band.codes).toEqual(["SOM"]);
  expect(band.found.rows).toEqual(["SOM"]);
  await page.locator('[data-chip="was:supportive"]').click();
  await page.locator('[data-chip="standing:both"]').click();
  await expectMovements(page, A, TO);

  await page.locator('[data-movement-filter="left-supportive"]').click();
  await expect(page).toHaveURL(/movement=left-supportive/);
  const legend = await expectMovements(
    page,
    A,
    TO,
    (iso3) => movementsOf(A, TO).get(iso3) === "left-supportive",
  );
  expect(legend.found.rows.sort()).toEqual(legend.codes);
  await page.goBack();

  await page.locator('[data-view="change"] [data-iso3="UKR"]').focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/states=UKR/);
  await expectMovements(page, A, TO, (iso3) => iso3 === "UKR");
  await page.goBack();
  await expectMovements(page, A, TO);
});

test("a band answers to the pointer as its button does", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openCompare(page);
  await page.locator('[data-band="critical>critical"]').click();
  await expect(page).toHaveURL(/standing=critical&was=critical/);
  await expect(page.locator('[data-step="critical>critical"]')).toHaveAttribute("aria-pressed", "true");
  await page.locator('[data-step="critical>critical"]').click();
  await expect(page).toHaveURL(/\/compare$/);
});

test("a chosen state shows its entries with their sources, on either side of the first date", async ({
  page,
}) => {
  await openCompare(page, "?to=2022-12-31&states=UKR");
  const row = page.locator('[data-moved="UKR"]');
  await expect(row.locator('[data-entry="hrc47-2021-06-22-critical"]')).toHaveAttribute(
    "data-stance",
    "withdrew",
  );
  await expect(row).toContainText("A sourced withdrawal lies between the dates.");
  await expect(row.locator('[data-entry="unga77-2022-10-31-critical"] [data-named="50"]')).toHaveCount(1);
  await expect(row.locator("a[rel~=noopener]").first()).toBeVisible();
  await page.locator('[data-receipt-toggle="UKR"]').click();
  await expect(page).toHaveURL(/\?to=2022-12-31$/);
});

test("of a list the chosen states alone are shown until the others are asked for", async ({ page }) => {
  await openCompare(page, "?states=TUR,ALB");
  const rows = page.locator("[data-moved]:visible");
  await expect(rows).toHaveCount(2);
  const group = page
    .locator("[data-moved-group]")
    .filter({ has: page.locator("[data-open]") })
    .first();
  await group.locator("[data-show-others]").click();
  const size = Number(await group.getAttribute("data-count"));
  await expect(group.locator("[data-moved]:visible")).toHaveCount(size);
  await group.locator("[data-receipt-toggle]").first().click();
  await expect(group.locator("[data-moved]:visible"), "what was opened stays open").toHaveCount(size);
});

test("what a link chooses stands before the lists, and an index leads to every section", async ({ page }) => {
  await openCompare(page, "?states=TUR,ALB");
  const order = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("[data-compare] > [data-chart]")].map((section) => section.id),
    );
  expect(await order()).toEqual(["states", "flow", "moved", "council", "statements"]);
  const index = page.getByRole("navigation", { name: "On this page" });
  for (const link of await index.getByRole("link").all()) {
    await link.click();
    await expect(page.locator(":target")).toBeInViewport();
  }
  await openCompare(page);
  expect(await order()).toEqual(["flow", "moved", "council", "states", "statements"]);
});

test("an absence names the complete lists that show it and is called no withdrawal", async ({ page }) => {
  await openCompare(page, "?from=2022-12-31&to=2023-12-31&movement=left-critical");
  const group = page.locator('[data-moved-group="left-critical"]');
  await expect(group).toContainText("An absence, not a withdrawal");
  await expect(group.locator('[data-moved="HND"] [data-absent]')).toHaveCount(1);
  await expect(
    group.locator('[data-moved="HND"] [data-statement-link="unga78-2023-10-18-critical"]'),
  ).toBeVisible();
  await expect(group).not.toContainText("Withdrew");
});

test("a link with values that mean nothing opens, says so and keeps what it understands", async ({
  page,
}) => {
  await openCompare(page, "?was=loud&movement=fled,left-critical&from=2021-02-30&to=2023-12-31&lens=night");
  await expect(page.locator("[data-hint]")).toContainText("was=loud");
  await expect(page.locator("[data-hint]")).toContainText("movement=fled");
  await expect(page.locator("[data-hint]")).toContainText("lens=night");
  await expect(page.locator("[data-chip]")).toHaveCount(2);
  await expect(page.locator("[data-span]")).toHaveAttribute("data-span", "2019-12-31/2023-12-31");
});

test("an empty comparison says why and the step it offers helps", async ({ page }) => {
  await openCompare(page, "?movement=switched-to-critical&region=WEOG");
  await expect(page.locator("[data-empty=states]")).toBeVisible();
  await page.getByRole("button", { name: "Show every movement" }).click();
  await expect(page).toHaveURL(/\?region=WEOG$/);
  await expect(page.locator("[data-empty]")).toHaveCount(0);
});

test("the page is whole before any script runs, and its form compares other dates", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto("/en/compare?to=2022-12-31&region=GRULAC&movement=joined-critical&states=HND");
  await expect(page.locator("h1")).toContainText("moved");
  await expect(page.locator('[data-moved="HND"] [data-entry="unga3c75-2020-10-06-critical"]')).toBeVisible();
  await expect(page.locator('[data-moved="HND"] [data-state-link="HND"]')).toBeVisible();
  await page.locator('input[name="from"]').fill("2020-12-31");
  await page.locator("[data-span]").getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/from=2020-12-31/);
  await expect(page).toHaveURL(/region=GRULAC/);
  await expect(page).toHaveURL(/movement=joined-critical/);
  await expect(page.locator("[data-span]")).toHaveAttribute("data-span", "2020-12-31/2022-12-31");
  await context.close();
});

test("another language keeps the view", async ({ page }) => {
  await openCompare(page, "?to=2022-12-31&was=silent");
  await page.locator('[data-movement-filter="joined-critical"]').click();
  await page.locator('a[hreflang="ug"]').click();
  await expect(page).toHaveURL(/\/ug\/compare\?to=2022-12-31&was=silent&movement=joined-critical$/);
  await expect(page.locator('[data-movement-filter="joined-critical"]')).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

for (const query of [
  "",
  "?to=2022-12-31&was=silent&movement=joined-critical&states=UKR",
  "?from=2024-01-01&to=2023-01-01",
]) {
  test(`has no fault that axe can find, light or dark: ${query || "default"}`, async ({ page }) => {
    await openCompare(page, query);
    expect(await axeFaultsInBothSchemes(page)).toEqual([]);
  });
}

test("the maps of one day are taken away where the dashboard's map shows the same, and only there", async ({
  page,
}) => {
  const exportsOf = () => page.locator('[aria-labelledby="pictures-heading"] [data-export="map"]');
  await openCompare(page, "?to=2022-12-31&region=African");
  await expect(exportsOf()).toHaveCount(2);
  await page.locator('button[data-movement-filter="joined-critical"]').click();
  await expect(exportsOf()).toHaveCount(0);
  await page.goBack();
  await expect(exportsOf()).toHaveCount(2);
});

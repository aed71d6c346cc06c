import { expect, test, type Page } from "@playwright/test";
import { countsOf, satOn, standingsOf, statementsOf, tables } from "./countsFromTables";
import { openDashboard, readViews } from "./dashboardPage";

const ids = (rows: readonly Record<string, string>[]) => rows.map((row) => row.id!).sort();
const present = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** Compares every view with an independent reading of the tables. */
async function expectEveryView(
  page: Page,
  asked: Parameters<typeof standingsOf>[0],
  passes: (state: Record<string, string>, standing: string) => boolean = () => true,
) {
  const standings = standingsOf(asked);
  const inView = tables.states.filter((state) => passes(state, standings.get(state.iso3!)!));
  const codes = inView.map((state) => state.iso3!).sort();
  await expect(page.locator('[role="status"]')).toHaveAttribute("data-states", String(codes.length));
  await expect(page.locator('[role="status"]')).toHaveAttribute(
    "data-statements",
    String(statementsOf(asked).length),
  );
  const views = await readViews(page);
  expect(present(views.tableStandings)).toEqual(countsOf(standings, (iso3) => codes.includes(iso3)));
  expect(views.onMap).toEqual(Object.fromEntries(standings));
  expect([...views.marksInView].sort()).toEqual(codes);
  expect([...views.rows].sort()).toEqual(codes);
  expect([...views.timeline].sort()).toEqual(ids(statementsOf(asked)));
  return { views, standings, codes };
}

test("the default view agrees with the tables in every chart", async ({ page }) => {
  await openDashboard(page);
  const { views, standings } = await expectEveryView(page, {});
  expect(present(views.legend)).toEqual(countsOf(standings));
  expect(views.regions).toEqual({ African: 54, "Asia-Pacific": 55, EEG: 23, GRULAC: 33, WEOG: 29 });
});

test("the seeds' window opens from its preset and its counts are right", async ({ page }) => {
  await openDashboard(page);
  await page.locator('[data-preset="seeds"]').click();
  await expect(page).toHaveURL(/\?forum=HRC&from=2019-01-01&to=2021-12-31$/);
  const { views, standings } = await expectEveryView(page, {
    forum: "HRC",
    from: "2019-01-01",
    to: "2021-12-31",
  });
  expect(present(views.legend)).toEqual(countsOf(standings));
});

test("a shared link shows the same before any script runs", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto("/en?topic=any&lists=complete&region=GRULAC");
  await expect(page.locator('[role="status"]')).toHaveAttribute("data-states", "33");
  const standings = standingsOf({ topic: "any", completeOnly: true });
  const marks = await page
    .locator("[data-view] [data-iso3]")
    .evaluateAll((all) =>
      all.map((mark) => [mark.getAttribute("data-iso3")!, mark.getAttribute("data-standing")!] as const),
    );
  expect(Object.fromEntries(marks)).toEqual(Object.fromEntries(standings));
  await expect(page.locator("h1")).toContainText("Xinjiang (East Turkistan)");
  expect(await page.locator("tr[data-iso3]:not([hidden])").count()).toBe(33);
  await context.close();
});

test("the records of a shared link have their sources before any script runs, and after", async ({
  page,
  browser,
  baseURL,
}) => {
  const named = tables.entries.filter(({ state }) => state === "TUR");
  const cited = named.flatMap(({ sources }) => sources!.split(";")).length;
  const record = '[data-details="TUR"]';
  const links = `${record} li[data-stance] a[href^="http"]`;
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const still = await context.newPage();
  await still.goto("/en?topic=any&states=TUR");
  await expect(still.locator(`${record} li[data-stance]`)).toHaveCount(named.length);
  await expect(still.locator(links)).toHaveCount(cited);
  await expect(still.locator(record)).not.toContainText("Fetching");
  await context.close();
  await openDashboard(page, "?topic=any&states=TUR");
  await expect(page.locator(links)).toHaveCount(cited);
});

test("clicking a region filters every view but its own bars, and Back undoes it", async ({ page }) => {
  await openDashboard(page);
  await page.locator('[data-region="African"]').click();
  await expect(page).toHaveURL(/\?region=African$/);
  const { views, standings } = await expectEveryView(
    page,
    {},
    (state) => state.un_regional_group === "African",
  );
  const african = new Set(tables.states.filter((s) => s.un_regional_group === "African").map((s) => s.iso3));
  expect(present(views.legend)).toEqual(countsOf(standings, (iso3) => african.has(iso3)));
  expect(views.regions.WEOG, "the bars ignore the clause they made").toBe(29);
  await page.goBack();
  await expectEveryView(page, {});
});

test("clicking a standing filters every view but the legend", async ({ page }) => {
  await openDashboard(page);
  const before = (await readViews(page)).legend;
  await page.locator('[data-standing-filter="abstained"]').click();
  const { views, standings } = await expectEveryView(page, {}, (_, standing) => standing === "abstained");
  expect(views.legend, "the legend ignores the clause it made").toEqual(before);
  expect(views.regions.GRULAC).toBe(
    tables.states.filter((s) => s.un_regional_group === "GRULAC" && standings.get(s.iso3!) === "abstained")
      .length,
  );
  await expect(page.locator('[data-standing-filter="abstained"]')).toHaveAttribute("aria-pressed", "true");
});

test("clicking a statement counts it alone, with named of declared in the page", async ({ page }) => {
  await openDashboard(page);
  const id = "hrc50-2022-06-14-supportive";
  await page.locator(`[data-statement="${id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`statement=${id}$`));
  await expectEveryView(page, { statement: [id] });
  await expect(page.locator("[data-known]")).toContainText("69 names were declared, and 11 are known.");
  const mark = page.locator(`[data-statement="${id}"]`);
  await expect(mark).toHaveAttribute("data-named", "11");
  await expect(mark).toHaveAttribute("data-declared", "69");
});

test("the vote alone has 47 eligible states, 17 yes, 19 no, 11 abstentions", async ({ page }) => {
  await openDashboard(page, "?statement=hrc51-2022-10-06-vote&view=seats");
  const seats = await page
    .locator('[data-view="seats"] [data-iso3]')
    .evaluateAll((all) =>
      all.map((seat) => ({ iso3: seat.getAttribute("data-iso3")!, vote: seat.getAttribute("data-vote")! })),
    );
  const votes = tables.entries.filter((entry) => entry.statement === "hrc51-2022-10-06-vote");
  expect(Object.fromEntries(seats.map(({ iso3, vote }) => [iso3, vote]))).toEqual(
    Object.fromEntries(votes.map((entry) => [entry.state, entry.stance])),
  );
  expect(seats.map(({ iso3 }) => iso3).sort()).toEqual(
    tables.states
      .map((s) => s.iso3!)
      .filter((iso3) => satOn(iso3, "2022-10-06"))
      .sort(),
  );
  const { legend } = await readViews(page);
  expect(legend).toMatchObject({
    critical: 17,
    supportive: 18,
    abstained: 11,
    subject: 1,
    ineligible: 148,
    silent: 0,
    unknown: 0,
  });
});

test("a group of the address is joined with the others, Council members by the end date", async ({
  page,
}) => {
  await openDashboard(page, "?group=oic,hrc&to=2022-10-06");
  await expectEveryView(
    page,
    { to: "2022-10-06" },
    (state) => state.oic_member === "true" && satOn(state.iso3!, "2022-10-06"),
  );
});

test("choosing states in the table marks them everywhere and opens their records", async ({ page }) => {
  await openDashboard(page);
  await page.locator('tr[data-iso3="TUR"] button').click();
  await page.locator('tr[data-iso3="FJI"] button').click();
  await expect(page).toHaveURL(/\?states=TUR,FJI$/);
  await expect(page.locator('[role="status"]')).toHaveAttribute("data-states", "2");
  expect([...(await readViews(page)).marksInView].sort()).toEqual(["FJI", "TUR"]);
  expect(await page.locator("tr[data-iso3]:not([hidden])").count(), "rows stay, dimmed").toBe(195);
  const fiji = page.locator('[data-details="FJI"]');
  await expect(fiji.locator('[data-stance="withdrew"]')).toHaveCount(
    tables.entries.filter((entry) => entry.state === "FJI" && entry.stance === "withdrew").length,
  );
  await page.locator('[data-chip="states:TUR"]').click();
  await expect(page).toHaveURL(/\?states=FJI$/);
  await page.locator("[data-clear]").click();
  await expectEveryView(page, {});
});

test("a link with unknown values shows the rest and says what was left out", async ({ page }) => {
  await openDashboard(page, "?region=Atlantis,WEOG&rule=loudest&states=XYZ&statement=none-such");
  await expectEveryView(page, {}, (state) => state.un_regional_group === "WEOG");
  await expect(page.locator("[data-hint]")).toContainText(
    "region=Atlantis, states=XYZ, statement=none-such, rule=loudest",
  );
});

test("an empty result says why and offers the step that helps", async ({ page }) => {
  await openDashboard(page, "?standing=both&region=WEOG");
  await expect(page.locator("[data-empty]")).toBeVisible();
  await page.locator("[data-empty] button").click();
  await expect(page.locator("[data-empty]")).toHaveCount(0);
  expect(Number(await page.locator('[role="status"]').getAttribute("data-states"))).toBeGreaterThan(0);
});

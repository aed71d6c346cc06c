import { expect, test, type Page } from "@playwright/test";
import { axeFaults } from "./axeFaults";
import { standingsOf, tables } from "./countsFromTables";
import { untilReady } from "./untilReady";

const VOTE = "hrc51-2022-10-06-vote";
const SECOND_HAND = "hrc47-2021-06-22-supportive-gcc-letter";
const NAMED = ["sign", "joined_later", "yes", "no", "abstain"];

async function openStatement(page: Page, id: string, query = "", locale = "en"): Promise<void> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  const response = await page.goto(`/${locale}/statements/${id}${query}`);
  expect(response!.status()).toBe(200);
  await untilReady(page, "data-statement-views");
  expect(faults).toEqual([]);
}

const entriesOf = (id: string) => tables.entries.filter((entry) => entry.statement === id);
const regionOf = (iso3: string) => tables.states.find((state) => state.iso3 === iso3)!.un_regional_group!;
const standingsOn = (id: string) => standingsOf({ topic: "any", statement: [id] });

function namedByGroup(id: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state, stance } of entriesOf(id)) {
    if (!NAMED.includes(stance!)) continue;
    const region = regionOf(state!) || "none";
    counts[region] = (counts[region] ?? 0) + 1;
  }
  return counts;
}

for (const id of [
  "hrc41-2019-07-12-supportive",
  "hrc47-2021-06-22-critical",
  "hrc50-2022-06-14-supportive",
  VOTE,
]) {
  test(`${id}: list, bars and map say what the tables say`, async ({ page }) => {
    await openStatement(page, id);
    const groups = await page
      .locator("[data-listed-group]")
      .evaluateAll((all) => all.map((group) => [group.dataset.listedGroup!, Number(group.dataset.named)]));
    expect(Object.fromEntries(groups.filter(([, named]) => named !== 0))).toEqual(namedByGroup(id));
    const listed = await page
      .locator("[data-listed]")
      .evaluateAll((all) => all.map((name) => [name.dataset.listed!, name.dataset.stance!]));
    expect(Object.fromEntries(listed)).toEqual(
      Object.fromEntries(entriesOf(id).map(({ state, stance }) => [state, stance])),
    );
    const onMap = await page
      .locator('[data-view="map"] [data-iso3]')
      .evaluateAll((all) => all.map((mark) => [mark.dataset.iso3!, mark.dataset.standing!]));
    expect(onMap).toHaveLength(195);
    expect(Object.fromEntries(onMap)).toEqual(Object.fromEntries(standingsOn(id)));
  });
}

test("a regional group filters map, list and bars, and Back undoes it", async ({ page }) => {
  const id = "hrc41-2019-07-12-supportive";
  await openStatement(page, id);
  const status = page.locator('[role="status"][data-states]');
  await expect(status).toHaveAttribute("data-states", "195");
  await page.locator('[data-region="GRULAC"]').click();
  await expect(page).toHaveURL(/\?region=GRULAC$/);
  const members = tables.states.filter((state) => state.un_regional_group === "GRULAC");
  await expect(status).toHaveAttribute("data-states", String(members.length));
  await expect(status).toHaveAttribute("data-names", String(namedByGroup(id).GRULAC));
  await expect(page.locator('[data-view="map"] [data-iso3]:not([data-muted])')).toHaveCount(members.length);
  await expect(page.locator("[data-listed]")).toHaveCount(entriesOf(id).length);
  const colour = (iso3: string) =>
    page
      .locator(`[data-listed="${iso3}"] a`)
      .first()
      .evaluate((link) => getComputedStyle(link).color);
  expect(await colour("DZA")).not.toBe(await colour("CUB"));
  await expect(page.locator('[data-region="African"]')).toHaveAttribute("data-in-view", "54");
  await page.goBack();
  await expect(status).toHaveAttribute("data-states", "195");
  expect(await colour("DZA")).toBe(await colour("CUB"));
});

test("a link with filters of the page before shows those about states, keeps the rest, and clears its own", async ({
  page,
}) => {
  await openStatement(page, "hrc47-2021-06-22-critical", "?forum=UNGA3C&standing=withdrew");
  await expect(page.locator('[role="status"][data-states]')).toHaveAttribute("data-states", "1");
  await expect(page.locator("[data-chip]")).toHaveCount(1);
  await page.locator("[data-clear]").click();
  await expect(page).toHaveURL(/\?forum=UNGA3C$/);
});

test("the record of a state picked on the map gives this statement with its sources", async ({ page }) => {
  const id = "unga78-2023-10-18-critical";
  await openStatement(page, id);
  await page.locator('[data-view="map"] [data-iso3="AUS"] path').first().click();
  const receipt = page.locator('[data-receipt="AUS"][data-pinned]');
  const entry = entriesOf(id).find(({ state }) => state === "AUS")!;
  await expect(receipt.locator("[data-stance]")).toHaveCount(1);
  await expect(receipt.locator('a[rel~="noreferrer"]')).toHaveCount(entry.sources!.split(";").length);
});

test("declared numbers, contradictions and the difference are told with their links", async ({ page }) => {
  await openStatement(page, "hrc47-2021-06-22-critical");
  await expect(page.locator("[data-declared-step]")).toHaveText([
    /^41 declared on 22 Jun 2021/,
    /^44 declared 3 days later, on 25 Jun 2021/,
  ]);
  await expect(page.locator('[data-listed="UKR"]')).toContainText("Withdrew about 24 Jun 2021");
  await expect(page.locator("[data-not-named]")).toContainText("6 of the 44 names are not known");
  await openStatement(page, "hrc50-2022-06-14-supportive");
  const dpa = page.locator('[data-contradiction="count"]');
  await expect(dpa).toContainText("dpa alone says 79");
  await expect(dpa.locator('a[href^="http"]').first()).toBeVisible();
  await expect(page.locator('[data-change="absent"], [data-change="joined"]')).toHaveCount(0);
  await expect(page.locator('[data-change="perhapsJoined"]')).toHaveAttribute("data-count", "11");
  await expect(page.locator("[data-compare-link]")).toHaveAttribute(
    "href",
    "/en/compare?statement=hrc50-2022-06-14-supportive,hrc48-2021-09-24-supportive",
  );
});

test("the vote: 17, 19 and 11 of 47, crossed with what members had signed, and who signed later", async ({
  page,
}) => {
  await openStatement(page, VOTE);
  const votes = entriesOf(VOTE);
  const voteOf = (iso3: string) => votes.find(({ state }) => state === iso3)!.stance!;
  expect(votes.filter(({ stance }) => stance === "yes")).toHaveLength(17);
  await expect(page.locator('[data-view="seats"] [data-iso3]')).toHaveCount(47);
  for (const [vote, count] of [
    ["yes", 17],
    ["no", 19],
    ["abstain", 11],
  ] as const) {
    await expect(page.locator(`[data-view="seats"] g[data-vote="${vote}"]`)).toHaveCount(count);
    await expect(page.locator(`[data-table="by-group"] tfoot [data-vote="${vote}"]`)).toHaveText(
      String(count),
    );
  }
  const before = standingsOf({ to: "2022-10-05" });
  const expected: Record<string, number> = {};
  for (const { state } of votes) {
    const cell = `${before.get(state!)} ${voteOf(state!)}`;
    expected[cell] = (expected[cell] ?? 0) + 1;
  }
  const cells = await page
    .locator('[data-table="by-standing"] tbody [data-vote]')
    .evaluateAll((all) =>
      all.map((cell) => [
        `${cell.closest("tr")!.dataset.row} ${cell.dataset.vote}`,
        Number(cell.textContent),
      ]),
    );
  expect(Object.fromEntries(cells.filter(([, count]) => count !== 0))).toEqual(expected);
  const later = new Set(
    tables.entries
      .filter(({ statement, stance }) => {
        const row = tables.statements.find(({ id }) => id === statement)!;
        return (
          row.date! > "2022-10-06" &&
          row.status === "confirmed" &&
          row.topics!.split(";").includes("xinjiang") &&
          ["sign", "joined_later", "withdrew"].includes(stance!)
        );
      })
      .map(({ state }) => state!),
  );
  for (const vote of ["yes", "no", "abstain"]) {
    const signed = await page
      .locator(`[data-later="${vote}"] [data-voter]`)
      .evaluateAll((all) => all.map((voter) => voter.dataset.voter!));
    expect(signed.sort()).toEqual(
      votes
        .filter(({ state, stance }) => stance === vote && later.has(state!))
        .map(({ state }) => state!)
        .sort(),
    );
  }
  await expect(page.locator('[data-later="abstain"] [data-voter="UKR"]')).toContainText("31 Oct 2022");
});

test("a statement known second-hand says so loudly, takes no side's colour and draws no map", async ({
  page,
}) => {
  await openStatement(page, SECOND_HAND);
  await expect(page.locator("[data-second-hand]")).toContainText("never counted");
  await expect(page.locator('[data-view="map"]')).toHaveCount(0);
  await expect(page.locator("[data-listed]")).toHaveCount(6);
  await expect(
    page.locator('main [style*="--standing-supportive"], main [style*="--standing-critical"]'),
  ).toHaveCount(0);
});

test("an unknown id is a 404 that lists every statement, in the page's language", async ({ page }) => {
  const response = await page.goto("/tr/statements/none");
  expect(response!.status()).toBe(404);
  await expect(page.locator("h1")).toHaveText("There is no statement at this address");
  const links = page.locator("main [data-statement-link]");
  await expect(links).toHaveCount(tables.statements.length);
  await expect(links.first()).toHaveAttribute("href", `/tr/statements/${tables.statements[0]!.id!}`);
});

test("the page is whole without scripts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/statements/hrc47-2021-06-22-critical?region=African");
  await expect(page.locator('[data-view="map"] [data-iso3]')).toHaveCount(195);
  await expect(page.locator('[data-view="map"] path[data-outline]').first()).toBeAttached();
  await expect(page.locator("[data-listed]")).toHaveCount(entriesOf("hrc47-2021-06-22-critical").length);
  await expect(page.locator("[data-source]").first()).toBeVisible();
  await context.close();
});

for (const [id, locale, scheme] of [
  ["hrc41-2019-07-12-supportive", "en", "light"],
  [VOTE, "en", "dark"],
  [SECOND_HAND, "ug", "light"],
  ["hrc47-2021-06-22-critical", "ug", "dark"],
] as const) {
  test(`axe has nothing to say of ${id} in ${locale}, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openStatement(page, id, "?region=African", locale);
    expect(await axeFaults(page)).toEqual([]);
  });
}

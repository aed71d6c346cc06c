import { expect, test, type Page } from "@playwright/test";
import { axeFaults } from "./axeFaults";
import { satOn, standingsOf, statementsOf, tables } from "./countsFromTables";
import { untilReady } from "./untilReady";

async function openState(page: Page, path: string): Promise<void> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(path);
  await untilReady(page, "data-state-page");
  expect(faults).toEqual([]);
}

/** What a state did on each statement, by the plainest reading of the tables. */
function actsInTables(iso3: string): Record<string, string> {
  const acts = tables.statements.map((row) => {
    const entry = tables.entries.find((line) => line.state === iso3 && line.statement === row.id);
    const absent =
      row.kind === "recorded_vote" && !satOn(iso3, row.date!)
        ? "ineligible"
        : iso3 === "CHN" && row.side !== "supportive"
          ? "subject"
          : row.list_complete === "true"
            ? "silent"
            : "unpublished";
    return [row.id!, entry?.stance ?? absent] as const;
  });
  return Object.fromEntries(acts);
}

const readStrip = (page: Page) =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll<HTMLElement>("[data-strip-statement]")];
    return {
      acts: Object.fromEntries(marks.map((mark) => [mark.dataset.stripStatement!, mark.dataset.act!])),
      inView: marks.filter((mark) => !("muted" in mark.dataset)).map((mark) => mark.dataset.stripStatement!),
    };
  });

const peersOf = (page: Page, group: string) =>
  page.evaluate((name) => {
    const parts = [...document.querySelectorAll<HTMLElement>(`[data-peers="${name}"] [data-peer-standing]`)];
    return Object.fromEntries(parts.map((part) => [part.dataset.peerStanding!, Number(part.dataset.count)]));
  }, group);

function peersInTables(
  iso3: string,
  standings: Map<string, string>,
  belongs: (row: Record<string, string>) => boolean,
) {
  const counts: Record<string, number> = {};
  for (const row of tables.states) {
    if (row.iso3 === iso3 || row.iso3 === "CHN" || !belongs(row)) continue;
    const standing = standings.get(row.iso3!)!;
    counts[standing] = (counts[standing] ?? 0) + 1;
  }
  return counts;
}

const VOTE = "hrc51-2022-10-06-vote";

for (const iso3 of ["TUR", "UKR", "VAT", "NRU", "CHN", "QAT"]) {
  test(`the strip, the standing and the peers of ${iso3} are what the tables say`, async ({ page }) => {
    await openState(page, `/en/states/${iso3}`);
    const strip = await readStrip(page);
    expect(strip.acts).toEqual(actsInTables(iso3));
    const counted = statementsOf({}).map((row) => row.id!);
    expect(strip.inView.sort()).toEqual(counted.sort());
    await expect(page.locator('[data-rule="any"]')).toHaveAttribute(
      "data-standing",
      standingsOf({}).get(iso3)!,
    );
    const expected = peersInTables(iso3, standingsOf({}), (row) => row.oic_member === "true");
    expect(await peersOf(page, "oic")).toEqual(expected);
    await expect(page.locator("[data-statement-row]")).toHaveCount(tables.statements.length);
  });
}

test("choosing a column filters the record and the peers, and Back undoes it", async ({ page }) => {
  await openState(page, "/en/states/TUR");
  const before = await peersOf(page, "WEOG");
  const shown = page.locator('[data-chart="record"] > ol > li');
  const all = await shown.count();
  await page.locator(`[data-strip-statement="${VOTE}"]`).click();
  await expect(page).toHaveURL(new RegExp(`statement=${VOTE}`));
  await expect(shown).toHaveCount(1);
  await expect(shown.first()).toHaveAttribute("data-row", VOTE);
  const standings = standingsOf({ statement: [VOTE] });
  const expected = peersInTables("TUR", standings, (row) => row.un_regional_group === "WEOG");
  await expect.poll(() => peersOf(page, "WEOG")).toEqual(expected);
  expect(expected).not.toEqual(before);
  await expect(page.locator('[role="status"][data-statements="1"]')).toBeVisible();
  await expect(page.locator(`[data-chip="statement:${VOTE}"]`)).toBeVisible();
  await page.goBack();
  await expect(shown).toHaveCount(all);
  expect(await peersOf(page, "WEOG")).toEqual(before);
});

test("a link with filters is understood, and what it means elsewhere stays in it", async ({ page }) => {
  await openState(page, "/en/states/UKR?to=2021-12-31&region=African&statement=none");
  const inView = statementsOf({ to: "2021-12-31" }).map((row) => row.id!);
  await expect.poll(async () => (await readStrip(page)).inView.sort()).toEqual(inView.sort());
  await expect(page.locator('[data-rule="any"]')).toHaveAttribute("data-standing", "withdrew");
  expect(new URL(page.url()).searchParams.get("region")).toBe("African");
  await page.locator('[data-chip="to:2021-12-31"]').click();
  await expect(page).not.toHaveURL(/to=/);
  await expect(page).toHaveURL(/region=African/);
});

test("the page is whole without scripts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/states/FRA");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("France");
  await expect(page.locator("[data-statement-row]")).toHaveCount(tables.statements.length);
  expect((await readStrip(page)).acts).toEqual(actsInTables("FRA"));
  await page.goto("/en/states?name=turquie&topic=any");
  await expect(page).toHaveURL(/\/en\/states\/TUR\?topic=any$/);
  await context.close();
});

const LEADS: readonly (readonly [string, RegExp])[] = [
  ["VAT", /is named on none of the \d+ statements on Xinjiang \(East Turkistan\)/],
  ["NRU", /^Nauru is named on 4 of the 12 critical statements/],
  ["PSE", /and on 6 of the 16 supportive ones/],
  ["CHN", /^China is the state these statements are about, so it is counted on neither side/],
  ["FJI", /withdrew from the critical joint statement of 18 October 2023/],
  ["QAT", /withdrew from the supportive letter of 12 July 2019.*it voted no/],
  ["TON", /A source says that it did not join/],
];

for (const [iso3, lead] of LEADS) {
  test(`the page of ${iso3} says in plain words what is known`, async ({ page }) => {
    await openState(page, `/en/states/${iso3}`);
    await expect(page.locator("[data-lead]")).toHaveText(lead);
    expect(await axeFaults(page)).toEqual([]);
  });
}

for (const [typed, near] of [
  ["XYZ", null],
  ["TURKEY", "TUR"],
  ["FRNACE", "FRA"],
] as const) {
  test(`/states/${typed} is not found and suggests near names`, async ({ page }) => {
    const answer = await page.goto(`/en/states/${typed}`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('main a[href="/en#table-heading"]')).toBeVisible();
    const first = page.locator("[data-near]").first();
    await expect(first).toBeVisible();
    if (near !== null) await expect(first).toHaveAttribute("data-near", near);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test("a code in small letters leads to its state", async ({ page }) => {
  await page.goto("/en/states/tur");
  await expect(page).toHaveURL(/\/en\/states\/TUR$/);
});

test("the search field finds a state by any of its names and keeps the view", async ({ page }) => {
  await openState(page, "/tr/states/FRA?rule=latest");
  const field = page.getByRole("combobox", { name: "Find a state" });
  await field.fill("germ");
  await expect(page.locator('[data-found="DEU"]')).toHaveText("Almanya");
  await field.press("Escape");
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await field.fill("تۈركىيە");
  const found = page.locator("[data-found]");
  await expect(found).toHaveCount(1);
  await field.press("ArrowDown");
  await expect(found).toHaveAttribute("aria-selected", "true");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/tr\/states\/TUR\?rule=latest$/);
});

test("the columns are one stop of the Tab key, and the arrows go through them", async ({ page }) => {
  await openState(page, "/en/states/UKR");
  const columns = page.locator("[data-strip-statement]");
  await columns.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(columns.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(columns.last()).toBeFocused();
  expect(
    await columns.evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex === 0).length),
  ).toBe(1);
  await page.keyboard.press("Enter");
  await expect(columns.last()).toHaveAttribute("aria-pressed", "true");
});

import { expect, test, type Page } from "@playwright/test";
import { axeFaults } from "./axeFaults";
import { countsOf, satOn, standingsOf, statementsOf, tables } from "./countsFromTables";
import { untilReady } from "./untilReady";

const VOTE = "hrc51-2022-10-06-vote";
const JUNE = "hrc50-2022-06-14-critical";
const OCTOBER = "unga77-2022-10-31-critical";

const members = (date: string) => tables.states.map(({ iso3 }) => iso3!).filter((iso3) => satOn(iso3, date));
const signed = (id: string) =>
  tables.entries
    .filter((e) => e.statement === id && ["sign", "joined_later"].includes(e.stance!))
    .map((e) => e.state!);
const nameOf = (iso3: string) => tables.states.find((state) => state.iso3 === iso3)!.name_en!;

async function openCompare(page: Page, query = "", locale = "en") {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(`/${locale}/compare${query}`);
  await untilReady(page, "data-compare");
  expect(faults).toEqual([]);
}

const seats = (page: Page) =>
  page
    .locator("#council [data-iso3]")
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((seat) => [seat.getAttribute("data-iso3")!, seat.getAttribute("data-standing")!]),
      ),
    );

const legend = (page: Page) =>
  page
    .locator("#council [data-standing-filter]")
    .evaluateAll((all) =>
      Object.fromEntries(
        all
          .map(
            (key) =>
              [key.getAttribute("data-standing-filter")!, Number(key.getAttribute("data-count"))] as const,
          )
          .filter(([, count]) => count > 0),
      ),
    );

test.describe("the Council", () => {
  test("seats its members by where they stood, with the table's counts", async ({ page }) => {
    for (const date of ["2022-10-06", "2020-12-31", "2025-11-21"]) {
      await openCompare(page, `?to=${date}`);
      const standings = standingsOf({ to: date });
      const sitting = members(date);
      expect(await seats(page), date).toEqual(
        Object.fromEntries(sitting.map((iso3) => [iso3, standings.get(iso3)!])),
      );
      expect(await legend(page), date).toEqual(countsOf(standings, (iso3) => sitting.includes(iso3)));
    }
  });

  test("has no standing before the first statement, and says so of the whole record", async ({ page }) => {
    await openCompare(page, "?to=2012-06-30");
    expect(await seats(page)).toEqual(
      Object.fromEntries(members("2012-06-30").map((iso3) => [iso3, "none"])),
    );
    await expect(page.locator("#council [data-finding]")).toContainText(
      "no statement in view had yet been made",
    );
    await page.locator('[data-lens="record"]').click();
    await expect(page).toHaveURL(/lens=record/);
    const standings = standingsOf({});
    expect(await seats(page)).toEqual(
      Object.fromEntries(members("2012-06-30").map((iso3) => [iso3, standings.get(iso3)!])),
    );
    await expect(page.locator("#council")).toContainText("Nobody had signed anything before that day");
    await page.goBack();
    await expect(page.locator('[data-lens="day"]')).toHaveAttribute("aria-pressed", "true");
  });

  test("says where fewer than 47 sat", async ({ page }) => {
    await openCompare(page);
    await expect(page.locator("#council [data-short]")).toHaveText([
      /1 March 2011 to 17 November 2011, 46 of 47/,
      /20 June 2018 to 12 July 2018, 46 of 47/,
      /7 April 2022 to 9 May 2022, 46 of 47/,
    ]);
    for (const date of ["2011-03-01", "2018-06-20", "2022-05-09"]) expect(members(date)).toHaveLength(46);
  });

  test("opens the vote from its preset, with every member's standing before", async ({ page }) => {
    await openCompare(page);
    await expect(page.locator("[data-vote-before]")).toHaveCount(0);
    await page.locator('#council [data-preset="vote"]').click();
    await expect(page).toHaveURL(/to=2022-10-06/);
    const before = standingsOf({ to: "2022-10-05" });
    const cells = await page
      .locator("[data-before] td[data-vote]")
      .evaluateAll((all) =>
        all.flatMap((cell) =>
          [...cell.querySelectorAll("[data-state-link]")].map((link) => [
            link.getAttribute("data-state-link")!,
            `${cell.closest("tr")!.dataset.before} ${cell.getAttribute("data-vote")}`,
          ]),
        ),
      );
    const votes = tables.entries.filter((entry) => entry.statement === VOTE);
    expect(votes).toHaveLength(47);
    expect(Object.fromEntries(cells)).toEqual(
      Object.fromEntries(votes.map(({ state, stance }) => [state, `${before.get(state!)} ${stance}`])),
    );
    await expect(page.locator("[data-vote-before]")).toContainText(
      "47 members 17 voted yes, 19 no, 11 abstained",
    );
  });

  test("chooses a day by pointer, button and key, and Back undoes it", async ({ page }) => {
    await openCompare(page, "?lens=record");
    const slider = page.locator("#council [role=slider]");
    const now = Number(await slider.getAttribute("aria-valuenow"));
    await page.locator('#council [data-step="before"]').click();
    await expect(page).toHaveURL(/to=2025-01-01/);
    await page.locator('#council [data-step="after"]').click();
    await expect(page).toHaveURL(/to=2026-01-01/);
    await page.goBack();
    await expect(page).toHaveURL(/to=2025-01-01/);
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(page).toHaveURL(/to=2024-01-01/);
    await page.keyboard.press("Home");
    await expect(page).toHaveURL(/to=2006-06-19/);
    await expect(slider).toHaveAttribute("aria-valuenow", "0");
    expect(Object.keys(await seats(page)).sort()).toEqual(members("2006-06-19").sort());
    for (let back = 0; back < 3; back++) await page.goBack();
    await expect(slider).toHaveAttribute("aria-valuenow", String(now));
    const plot = (await slider.locator("..").boundingBox())!;
    await page.mouse.click(plot.x + plot.width / 2, plot.y + plot.height / 2);
    await expect(page).toHaveURL(/to=2016-09-\d\d/);
    await expect(page.locator("#council [data-finding]")).toContainText("47 members that sat on");
  });

  test("a seat chooses its state, a key its standing, a region counts alone", async ({ page }) => {
    await openCompare(page, "?to=2022-10-06&region=African");
    const standings = standingsOf({ to: "2022-10-06" });
    const african = new Set(
      tables.states.filter((row) => row.un_regional_group === "African").map((row) => row.iso3!),
    );
    const sitting = members("2022-10-06").filter((iso3) => african.has(iso3));
    expect(await legend(page)).toEqual(countsOf(standings, (iso3) => sitting.includes(iso3)));
    await expect(page.locator("#council [data-iso3]:not([data-muted])")).toHaveCount(sitting.length);
    await page.locator('#council [data-iso3="SOM"]').focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/states=SOM/);
    await expect(page.locator('#council [data-iso3="SOM"]')).toHaveAttribute("aria-pressed", "true");
    await page.locator('#council [data-standing-filter="supportive"]').click();
    await expect(page).toHaveURL(/standing=supportive/);
    await page.goBack();
    await page.goBack();
    await expect(page.locator('#council [data-iso3="SOM"]')).toHaveAttribute("aria-pressed", "false");
  });
});

test.describe("two states", () => {
  for (const [a, b] of [
    ["TUR", "ALB"],
    ["UKR", "USA"],
    ["PAK", "SAU"],
  ] as const) {
    test(`${a} and ${b} agree as often as the tables say, and the list names what divides them`, async ({
      page,
    }) => {
      await openCompare(page, `?states=${a},${b}`);
      const sideOf = (iso3: string, row: Record<string, string>) => {
        const stance = tables.entries.find((e) => e.statement === row.id && e.state === iso3)?.stance;
        if (row.kind === "recorded_vote")
          return satOn(iso3, row.date!) ? { yes: "critical", no: "supportive" }[stance!] : null;
        return ["sign", "joined_later"].includes(stance ?? "") ? row.side : undefined;
      };
      const compared = statementsOf({ completeOnly: true }).filter(
        (row) => sideOf(a, row) !== null && sideOf(b, row) !== null,
      );
      const differing = compared.filter((row) => sideOf(a, row) !== sideOf(b, row));
      const finding = page.locator("#states [data-same]");
      await expect(finding).toHaveAttribute("data-of", String(compared.length));
      await expect(finding).toHaveAttribute("data-same", String(compared.length - differing.length));
      const listed = await page
        .locator("[data-division]")
        .evaluateAll((all) => all.map((item) => item.getAttribute("data-division")));
      expect(listed).toEqual(differing.map((row) => row.id));
      const hidden = statementsOf({}).filter((row) => row.list_complete !== "true");
      await expect(page.locator('[data-pair-row][data-outcome="unpublished"]')).toHaveCount(hidden.length);
    });
  }

  test("shows who says so, and a statement chosen is marked here and compared below", async ({ page }) => {
    await openCompare(page, "?states=TUR,ALB");
    const division = page.locator(`[data-division="${JUNE}"]`);
    await division.locator("summary").click();
    const sources = tables.entries
      .find((e) => e.statement === JUNE && e.state === "ALB")!
      .sources!.split(";");
    await expect(division.locator("details a")).toHaveCount(sources.length);
    await page.locator(`[data-pair-step="${JUNE}"]`).click();
    await expect(page).toHaveURL(new RegExp(`statement=${JUNE}`));
    await expect(division).toHaveAttribute("data-chosen", "true");
    await expect(page.locator("#statements select").last()).toHaveValue(JUNE);
    await expect(page.locator("#states [data-of]"), "marking leaves nothing out").toHaveAttribute(
      "data-of",
      "15",
    );
    await page.goBack();
    await expect(page.locator(`[data-pair-step="${JUNE}"]`)).toHaveAttribute("aria-pressed", "false");
  });

  test("lanes are one stop of the keyboard", async ({ page }) => {
    await openCompare(page, "?states=TUR,ALB");
    await expect(page.locator('[data-pair-step][tabindex="0"]')).toHaveCount(1);
    await page.locator('[data-pair-step][tabindex="0"]').focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`statement=${statementsOf({})[1]!.id}`));
  });

  test("are found by any of their names, and more than two are told", async ({ page }) => {
    await openCompare(page);
    const search = page.locator("#states input[type=search]");
    await search.fill("turkey");
    await page.locator('[data-choose="TUR"]').click();
    await expect(page).toHaveURL(/states=TUR$/);
    await search.fill(tables.states.find((state) => state.iso3 === "ALB")!.name_ug!);
    await page.locator('[data-choose="ALB"]').click();
    await expect(page).toHaveURL(/states=TUR,ALB$/);
    await page.locator('[data-remove="TUR"]').click();
    await expect(page).toHaveURL(/states=ALB$/);
    await openCompare(page, "?states=FRA,QAT,FJI");
    await expect(page.locator("[data-too-many]")).toContainText("3 states are chosen");
    await expect(page.locator("[data-too-many]")).toContainText(`${nameOf("FRA")} and ${nameOf("QAT")}`);
  });
});

test.describe("two lists", () => {
  test("June and October 2022 share and part as the tables say", async ({ page }) => {
    await openCompare(page, `?statement=${JUNE},${OCTOBER}`);
    const [x, y] = [signed(JUNE), signed(OCTOBER)];
    const parts = {
      onlyFirst: x.filter((iso3) => !y.includes(iso3)),
      both: x.filter((iso3) => y.includes(iso3)),
      onlySecond: y.filter((iso3) => !x.includes(iso3)),
    };
    expect([x.length, y.length]).toEqual([47, 50]);
    for (const [part, states] of Object.entries(parts)) {
      const names = await page
        .locator(`[data-list-part="${part}"] [data-name]`)
        .evaluateAll((all) => all.map((name) => name.getAttribute("data-name")!));
      expect(names.sort(), part).toEqual([...states].sort());
      for (const region of ["WEOG", "EEG"]) {
        const inside = states.filter(
          (iso3) => tables.states.find((row) => row.iso3 === iso3)!.un_regional_group === region,
        );
        await expect(page.locator(`[data-set-row="${region}"] [data-part="${part}"]`)).toHaveText(
          String(inside.length),
        );
      }
    }
    await page.locator('[data-choose-part="onlySecond"]').click();
    await expect(page.locator('[data-choose-part="onlySecond"]')).toHaveAttribute("aria-pressed", "true");
    expect(new URL(page.url()).searchParams.get("states")!.split(",").sort()).toEqual(
      parts.onlySecond.sort(),
    );
    await page.goBack();
    await expect(page.locator('[data-choose-part="onlySecond"]')).toHaveAttribute("aria-pressed", "false");
    await page.locator('#statements [data-region="EEG"]').click();
    await expect(page).toHaveURL(/region=EEG/);
    await expect(page.locator('[data-set-row="WEOG"] [data-part="both"]'), "rows stay").not.toHaveText("0");
  });

  test("a list that is not known in full claims nobody's absence", async ({ page }) => {
    await openCompare(page, "?statement=hrc41-2019-07-12-supportive,hrc50-2022-06-14-supportive");
    const open = page.locator('[data-list-part="onlyFirst"]');
    await expect(open).toContainText("not among the known names of 14 June 2022");
    await expect(open.locator("[data-missing]")).toHaveAttribute("data-missing", String(69 - 11));
    await expect(page.locator('[data-list-part="onlySecond"] [data-missing]')).toHaveCount(0);
    const removed = tables.entries.filter(
      (e) =>
        ["hrc41-2019-07-12-supportive", "hrc50-2022-06-14-supportive"].includes(e.statement!) &&
        ["withdrew", "declined", "disputed"].includes(e.stance!),
    );
    expect(removed.length).toBeGreaterThan(0);
    await expect(page.locator("[data-removed]")).toHaveAttribute("data-removed", String(removed.length));
    await expect(page.locator('#statements [data-named="11"]')).toContainText("11 of 69 named");
  });

  test("without a choice it compares the last two critical lists of one forum, and a picker changes them", async ({
    page,
  }) => {
    await openCompare(page);
    const [first, second] = [page.locator("#list-first"), page.locator("#list-second")];
    await expect(first).toHaveValue("unga79-2024-10-22-critical");
    await expect(second).toHaveValue("unga80-2025-11-21-critical");
    await first.selectOption(OCTOBER);
    await expect(page).toHaveURL(new RegExp(`statement=${OCTOBER},unga80-2025-11-21-critical`));
    await expect(page.locator('[data-set-row="all"] [data-part="onlyFirst"]')).toHaveText(
      String(signed(OCTOBER).filter((iso3) => !signed("unga80-2025-11-21-critical").includes(iso3)).length),
    );
  });
});

for (const [width, locale, scheme] of [
  [1440, "en", "light"],
  [360, "en", "dark"],
  [360, "ug", "light"],
] as const) {
  test(`axe has nothing to say of the three sections at ${width} px, ${locale}, ${scheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await openCompare(page, "?to=2022-10-06&states=TUR,ALB", locale);
    for (const details of await page.locator("#states details > summary").all()) await details.click();
    expect(
      await axeFaults(page, {
        within: ["#council", "#states", "#statements"],
        tags: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      }),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test("the sections are whole before any script runs", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto("/en/compare?to=2022-10-06&states=UKR,USA");
  await expect(page.locator("#council [data-iso3]")).toHaveCount(47);
  await expect(page.locator("[data-vote-before] [data-state-link]")).toHaveCount(47);
  expect(await page.locator("[data-division]").count()).toBeGreaterThan(0);
  expect(await page.locator("#statements [data-name]").count()).toBeGreaterThan(0);
  await context.close();
});

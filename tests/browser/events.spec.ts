import { expect, test, type Page } from "@playwright/test";
import { axeFaultsInBothSchemes } from "./axeFaults";
import { tables } from "./countsFromTables";
import { facts as allFacts } from "./factTables";
import { untilReady } from "./untilReady";

const facts = allFacts.filter(({ kind }) => kind === "event").map(({ id }) => id!);
const statements = tables.statements.map(({ id }) => id!);

async function openEvents(page: Page, query = "", locale = "en"): Promise<void> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  await page.goto(`/${locale}/events${query}`);
  await untilReady(page, "data-events");
  expect(faults).toEqual([]);
}

const idsOf = (page: Page, selector: string, name: string) =>
  page.locator(selector).evaluateAll((all, key) => all.map((mark) => mark.getAttribute(key)!), name);
const mark = (page: Page, id: string) => page.locator(`[data-event="${id}"]`);
const receipt = (page: Page, id: string) => page.locator(`[data-receipt="${id}"]`);

test("every event of the facts and every statement stands once on the axis and once in the list", async ({
  page,
}) => {
  await openEvents(page);
  const onAxis = await idsOf(page, "[data-event]", "data-event");
  const listed = await idsOf(page, "[data-listed]", "data-listed");
  expect(new Set(onAxis).size).toBe(onAxis.length);
  expect([...listed].sort()).toEqual([...onAxis].sort());
  expect(onAxis).toEqual(expect.arrayContaining([...facts, ...statements]));
  await expect(page.locator('[role="status"][data-result]')).toHaveAttribute(
    "data-result",
    `${onAxis.length}`,
  );
});

test("choosing an event opens its receipt, ties it to what followed, and Back undoes it", async ({
  page,
}) => {
  await openEvents(page);
  await mark(page, "ohchr-assessment").click();
  await expect(page).toHaveURL(/event=ohchr-assessment$/);
  await expect(receipt(page, "ohchr-assessment")).toContainText("possible crimes against humanity");
  await expect(page.locator('[data-followed="ohchr-assessment hrc51-2022-10-06-vote"]')).toHaveCount(1);
  await expect(mark(page, "hrc51-2022-10-06-vote")).toHaveAttribute("data-tied", "true");
  await expect(page.locator('[data-listed="ohchr-assessment"]')).toHaveAttribute("data-chosen", "true");
  await receipt(page, "ohchr-assessment").locator('[data-opens="hrc51-2022-10-06-vote"]').click();
  await expect(receipt(page, "hrc51-2022-10-06-vote")).toBeFocused();
  await expect(receipt(page, "hrc51-2022-10-06-vote")).toContainText("17 yes, 19 no, 11 abstaining");
  await page.goBack();
  await expect(receipt(page, "hrc51-2022-10-06-vote")).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/events$/);
  await expect(page.locator("[data-receipt]")).toHaveCount(0);
});

test("a shared link opens the same view before any script runs", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/events?lane=hasan&from=2021-07-01&to=2022-01-01&event=hasan-arrest");
  await expect(page.locator('[data-lane="hasan"]')).toHaveAttribute("aria-pressed", "true");
  await expect(receipt(page, "hasan-arrest")).toContainText("Sources differ on the day");
  const inView = allFacts.filter(({ id, kind, value }) => {
    const dates = JSON.stringify(JSON.parse(value || "null"));
    return kind === "event" && id!.startsWith("hasan-") && /2021-(07|08|1\d)/.test(dates);
  });
  await expect(page.locator('[role="status"][data-result]')).toHaveAttribute(
    "data-result",
    `${inView.length}`,
  );
  await expect(mark(page, "hasan-released")).toHaveCount(0);
  await expect(page.locator('[data-listed="hasan-released"]')).toHaveAttribute("data-muted", "true");
  await context.close();
});

test("without scripts the list tells every event, and its links open receipts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/events");
  const listed = await idsOf(page, "[data-listed]", "data-listed");
  expect(listed).toEqual(expect.arrayContaining([...facts, ...statements]));
  for (const row of tables.statements.slice(0, 6)) {
    const ratio = `${row.named_count} of ${row.declared_count} named`;
    await expect(page.locator(`[data-listed="${row.id}"]`)).toContainText(ratio);
  }
  await page.locator('[data-listed="letter-forty"] [data-opens="letter-forty"]').click();
  await expect(receipt(page, "letter-forty")).toBeVisible();
  await context.close();
});

test("the marks are one stop of Tab: arrows go in time and between lanes, + and − zoom, Enter opens", async ({
  page,
}) => {
  await openEvents(page);
  expect(await page.locator('[data-event][tabindex="0"]').count()).toBe(1);
  await mark(page, "hasan-prosecutor").focus();
  await page.keyboard.press("ArrowRight");
  await expect(mark(page, "hasan-interpol")).toBeFocused();
  await expect(page.getByRole("tooltip")).toContainText("Aug 2021");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("[data-event]:focus")).toHaveAttribute("data-event", "letter-visit");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await expect(mark(page, "hasan-us")).toBeFocused();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d/);
  await expect(mark(page, "hasan-us")).toBeFocused();
  await page.keyboard.press("-");
  await expect(page).not.toHaveURL(/from=/);
  await page.keyboard.press("Enter");
  await expect(receipt(page, "hasan-us")).toBeVisible();
  await receipt(page, "hasan-us").locator("[data-close]").press("Enter");
  await expect(mark(page, "hasan-us")).toBeFocused();
});

test("a tooltip can be pointed at, and stays until the pointer leaves", async ({ page }) => {
  await openEvents(page);
  await mark(page, "turk-2026").hover();
  const tip = page.getByRole("tooltip");
  await expect(tip).toContainText("27 February 2026");
  await tip.hover();
  await expect(tip).toBeVisible();
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(tip).toHaveCount(0);
});

test("a lane's name is its filter; the rest is dimmed and never taken away", async ({ page }) => {
  await openEvents(page);
  const all = await page.locator("[data-event]").count();
  await page.locator('[data-lane="assembly"]').click();
  const assembly = tables.statements.filter(({ forum }) => forum === "UNGA3C").map(({ id }) => id!);
  await expect(page.locator('[role="status"][data-result]')).toHaveAttribute(
    "data-result",
    `${assembly.length}`,
  );
  expect((await idsOf(page, "[data-event]:not([data-muted])", "data-event")).sort()).toEqual(assembly.sort());
  await expect(page.locator("[data-event]")).toHaveCount(all);
  await page.locator('[data-chip="lane:assembly"]').click();
  await expect(page).toHaveURL(/\/en\/events$/);
});

test("typed dates and the buttons zoom; the wheel does while Ctrl is held", async ({ page }) => {
  await openEvents(page);
  await page.locator('[data-zoom="in"]').click();
  await expect(page).toHaveURL(/from=.*to=/);
  await page.getByRole("button", { name: "All dates" }).click();
  await expect(page).toHaveURL(/\/en\/events$/);
  await page.getByLabel("From", { exact: true }).fill("2022-06-01");
  await expect(page).toHaveURL(/from=2022-06-01$/);
  await page.goBack();
  await mark(page, "ohchr-assessment").hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d/);
  await expect(mark(page, "ohchr-assessment")).toBeVisible();
});

test("where nothing is in view, one step brings events back", async ({ page }) => {
  await openEvents(page, "?lane=ohchr&to=2018-06-01");
  await expect(page.locator('[role="status"][data-result]')).toHaveAttribute("data-result", "0");
  await page.locator("[data-empty] button").click();
  await expect(page.locator("[data-empty]")).toHaveCount(0);
  await expect(page).toHaveURL(/lane=ohchr$/);
});

test("marks do not cover one another, at three widths", async ({ page }) => {
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await openEvents(page);
    const boxes = await page.locator("[data-event]").evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { id: (one as HTMLElement).dataset.event!, left, right, top, bottom };
      }),
    );
    expect(boxes.length).toBeGreaterThan(50);
    const small = boxes.filter((box) => box.right - box.left < 23.9 || box.bottom - box.top < 23.9);
    const covered = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.left < b.right - 0.5 &&
            b.left < a.right - 0.5 &&
            a.top < b.bottom - 0.5 &&
            b.top < a.bottom - 0.5,
        )
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect({ width, small: small.map(({ id }) => id), covered }).toEqual({ width, small: [], covered: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

for (const query of ["", "?event=ohchr-assessment,hasan-released&lane=ohchr", "?to=2018-06-01&lane=ohchr"]) {
  test(`has no fault that axe can find, light or dark: ${query || "default"}`, async ({ page }) => {
    await openEvents(page, query);
    expect(await axeFaultsInBothSchemes(page)).toEqual([]);
  });
}

import { expect, test, type Page } from "@playwright/test";
import { countsOf, standingsOf, tables } from "./countsFromTables";
import { openDashboard, readViews } from "./dashboardPage";

const everywhere = standingsOf({});
const states = (passes: (row: Record<string, string>, standing: string) => boolean) =>
  tables.states.filter((row) => passes(row, everywhere.get(row.iso3!)!)).map((row) => row.iso3!);
const withStance = (stance: string) =>
  [...new Set(tables.entries.filter((row) => row.stance === stance).map((row) => row.state!))].sort();

/** What some of the questions should show, read from the tables alone. */
const EXPECTED: Record<string, string[]> = {
  oicCritical: states(
    (row, standing) => row.oic_member === "true" && ["critical", "both"].includes(standing),
  ),
  oicNeither: states(
    (row, standing) =>
      row.oic_member === "true" && ["abstained", "silent", "unknown", "withdrew"].includes(standing),
  ),
  switched: states((_, standing) => standing === "both"),
  withdrew: withStance("withdrew"),
  briCritical: states(
    (row, standing) => row.bri_member === "true" && ["critical", "both"].includes(standing),
  ),
  never: [...standingsOf({ topic: "any" })].flatMap(([iso3, standing]) =>
    ["silent", "unknown"].includes(standing) ? [iso3] : [],
  ),
};

async function loads(page: Page) {
  await page.evaluate(() => ((window as { kept?: boolean }).kept = true));
  return () => page.evaluate(() => (window as { kept?: boolean }).kept !== true);
}

test("a question opens the view of its answer without loading the page again", async ({ page }) => {
  await openDashboard(page);
  const loadedAgain = await loads(page);
  for (const [id, expected] of Object.entries(EXPECTED)) {
    await test.step(id, async () => {
      await page.locator(`[data-question="${id}"]`).click();
      await expect(page.locator('[role="status"][data-states]')).toHaveAttribute(
        "data-states",
        String(expected.length),
      );
      expect((await readViews(page)).marksInView.sort()).toEqual([...expected].sort());
      expect(await loadedAgain()).toBe(false);
      await expect(page.locator("h1"), "the finding is what the reader sees").toBeInViewport();
      await page.goBack();
      await expect(page).toHaveURL(/\/en$/);
    });
  }
});

test("every question's link shows as many states as its answer counts", async ({ page }) => {
  await openDashboard(page);
  const asked = await page.locator("[data-question]").evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute("href")!,
      words: link.closest("[data-answer]")!.querySelector("p")!.textContent ?? "",
    })),
  );
  expect(asked.length).toBeGreaterThanOrEqual(8);
  for (const { href, words } of asked) {
    const html = await (await page.request.get(`/en${href}`)).text();
    const shown = /<\w+[^>]* role="status"[^>]* data-states="(\d+)"/.exec(html)?.[1];
    const spelt = shown === "1" ? /\b(One|one|1)\b/ : new RegExp(`\\b${shown}\\b`);
    expect(words).toMatch(spelt);
    expect(words).not.toMatch(/NaN|undefined|[{}<>]/);
  }
});

test("the seeds' answer has the counts of the tables", async ({ page }) => {
  await openDashboard(page);
  const { critical, supportive } = countsOf(
    standingsOf({ forum: "HRC", from: "2019-01-01", to: "2021-12-31" }),
  );
  await expect(page.locator('[data-answer="seeds"]')).toContainText(
    `${critical} of 195 states are critical, ${supportive} supportive`,
  );
});

test("ASPI's sentence stands beside the record with its sources", async ({ page }) => {
  await openDashboard(page);
  const check = page.locator('[data-check="agrees"]');
  await expect(check).toContainText("only Albania and, more recently, Turkey");
  await expect(check.locator('[data-state-link="SOM"]')).toHaveCount(1);
  await expect(check).toContainText("Türkiye is named in the Third Committee only");
  await expect(check).toContainText("one of those 5 is not known in full");
  await expect(check.locator('a[href^="https:"]')).toHaveCount(2);
});

test("a link that is only a query leaves other tabs to the browser and misspelt values out", async ({
  page,
  context,
}) => {
  await openDashboard(page);
  const [tab] = await Promise.all([
    context.waitForEvent("page"),
    page.locator('[data-question="switched"]').click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(tab).toHaveURL(/standing=both$/);
  await expect(page).toHaveURL(/\/en$/);
});

test("without scripts the questions are there and the form keeps every key it has no field for", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  const kept = {
    kind: "joint_letter,joint_statement",
    from: "2019-07-09",
    to: "2023-12-31",
    region: "African,GRULAC",
    group: "bri",
    standing: "supportive,both",
    states: "SOM,EGY",
    statement: "hrc41-2019-07-12-supportive,unga77-2022-10-31-critical",
    view: "tiles",
  };
  await page.goto(`/en?${new URLSearchParams(kept).toString()}`);
  expect(await page.locator("[data-question]").count()).toBeGreaterThanOrEqual(8);
  const form = page.locator("form[method=get]").filter({ has: page.locator("select[name=lists]") });
  await form.locator("select[name=topic]").selectOption("any");
  await form.locator("button[type=submit]").click();
  const query = new URL(page.url()).searchParams;
  expect(Object.fromEntries([...query].filter(([key]) => key in kept))).toEqual(kept);
  expect(query.get("topic")).toBe("any");
  await expect(page.locator('[data-view="tiles"]')).toHaveCount(1);
  await page.locator('[data-preset="withdrew"]').click();
  await expect(page.locator('[role="status"][data-states]')).toHaveAttribute(
    "data-states",
    String(EXPECTED.withdrew!.length),
  );
  await context.close();
});

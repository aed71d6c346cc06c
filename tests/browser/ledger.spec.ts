import { expect, test } from "@playwright/test";
import { knownOfDeclared, statementsOf, tables } from "./countsFromTables";
import { openDashboard, readViews } from "./dashboardPage";

const OPEN_LIST = "hrc50-2022-06-14-supportive";

test("the ledger has a row per statement with its named and declared numbers", async ({ page }) => {
  await openDashboard(page);
  const rows = await page.locator("tr[data-ledger]").evaluateAll((all) =>
    all.map((row) => ({
      id: row.getAttribute("data-ledger"),
      named: row.querySelector("[data-named]")!.getAttribute("data-named"),
      declared: row.querySelector("[data-named]")!.getAttribute("data-declared"),
      heads: row.querySelectorAll("th[scope=row]").length,
    })),
  );
  const byId = (a: { id: string | null }, b: { id: string | null }) => (a.id! < b.id! ? -1 : 1);
  expect(rows.sort(byId)).toEqual(
    tables.statements
      .map((row) => ({ id: row.id!, named: row.named_count!, declared: row.declared_count!, heads: 1 }))
      .sort(byId),
  );
  await expect(page.locator('[data-ledger="hrc57-2024-09-24-supportive"]')).toContainText("“nearly 80”");
  await expect(page.locator("[data-ledger][data-uncounted]")).toHaveCount(
    tables.statements.filter((row) => row.status !== "confirmed").length,
  );
});

test("each side's total follows the filters, and not the row chosen in the ledger", async ({ page }) => {
  await openDashboard(page);
  const total = page.locator('[data-ledger-total="supportive"]');
  const expectTotal = async (asked: Parameters<typeof statementsOf>[0]) => {
    const declared = statementsOf(asked).filter((row) => row.side === "supportive" && row.declared_count);
    const sum = (count: (row: (typeof declared)[number]) => number) =>
      String(declared.reduce((all, row) => all + count(row), 0));
    await expect(total).toHaveAttribute("data-named", sum(knownOfDeclared));
    await expect(total).toHaveAttribute(
      "data-declared",
      sum((row) => Number(row.declared_count)),
    );
  };
  await expectTotal({});
  await page.locator(`[data-ledger="${OPEN_LIST}"] button`).click();
  await expect(page).toHaveURL(new RegExp(`statement=${OPEN_LIST}$`));
  await expectTotal({});
  await page.goBack();
  await page.goto("/en?forum=HRC");
  await expectTotal({ forum: "HRC" });
});

test("a row chooses its statement in every view, and says so; the timeline's mark does the same", async ({
  page,
}) => {
  await openDashboard(page);
  const button = page.locator(`[data-ledger="${OPEN_LIST}"] button`);
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator(`[data-statement="${OPEN_LIST}"]`)).toHaveAttribute("aria-pressed", "true");
  const inView = page.locator("tr[data-ledger]:not([data-muted])");
  await expect(inView).toHaveCount(1);
  expect((await readViews(page)).timeline).toEqual([OPEN_LIST]);
  await page.locator(`[data-statement="${OPEN_LIST}"]`).click();
  await expect(page).toHaveURL(/\/en$/);
  await expect(inView).toHaveCount(statementsOf({}).length);
});

test("pointing at a row rings the statement in the timeline", async ({ page }) => {
  await openDashboard(page);
  await page.locator(`[data-ledger="${OPEN_LIST}"] th`).hover();
  const outline = () =>
    page.locator(`[data-statement="${OPEN_LIST}"]`).evaluate((mark) => getComputedStyle(mark).outlineStyle);
  await expect.poll(outline).toBe("solid");
  await page.locator("h1").hover();
  await expect.poll(outline).toBe("none");
});

test("what sources disagree about stands with links to the statement, the state and the sources", async ({
  page,
}) => {
  await openDashboard(page);
  const section = page.locator("#disagreements");
  for (const { state, statement } of tables.entries.filter((row) =>
    ["disputed", "declined"].includes(row.stance!),
  )) {
    const point = section.locator(`[data-about="${state}"]`);
    await expect(point.locator(`[data-state-link="${state}"]`)).toHaveCount(1);
    expect(await point.locator('a[href^="http"]').count()).toBeGreaterThan(0);
    await expect(section.locator(`h3 [data-statement-link="${statement}"]`)).toHaveCount(1);
  }
});

for (const part of ['[data-chart="ledger"]', "#disagreements"]) {
  test(`no two statements have links of one name: ${part}`, async ({ page }) => {
    await openDashboard(page);
    const links = await page
      .locator(`${part} [data-statement-link]`)
      .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute("href")] as const));
    expect(links.length).toBeGreaterThan(3);
    const addresses = new Map<string, Set<string>>();
    for (const [name, href] of links) addresses.set(name, (addresses.get(name) ?? new Set()).add(href!));
    expect([...addresses].filter(([, hrefs]) => hrefs.size > 1)).toEqual([]);
  });
}

test("the dates of notes and the links of the table are targets of 24 px", async ({ page }) => {
  await openDashboard(page);
  const heights = await page
    .locator('[data-wide] [data-statement-link], tr[data-iso3="ALB"] td a')
    .evaluateAll((all) =>
      all.filter((a) => a.checkVisibility()).map((a) => a.getBoundingClientRect().height),
    );
  expect(heights.length).toBeGreaterThan(3);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

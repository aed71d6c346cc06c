import { expect, test, type Locator, type Page } from "@playwright/test";
import { axeFaults } from "./axeFaults";
import { tables } from "./countsFromTables";
import { openDashboard } from "./dashboardPage";

const VOTE = "hrc51-2022-10-06-vote";

/** The subject and the lines of a message a link opens. */
async function messageOf(link: Locator): Promise<{ subject: string; lines: string[] }> {
  const { protocol, pathname, searchParams } = new URL((await link.getAttribute("href"))!);
  expect([protocol, pathname]).toEqual(["mailto:", ""]);
  return { subject: searchParams.get("subject")!, lines: searchParams.get("body")!.split("\r\n") };
}

/** Links that can be hit, and are not on paper. */
async function expectReachable(page: Page, link: Locator): Promise<void> {
  // A record of the first page is drawn anew once its code has come.
  await expect(() => link.scrollIntoViewIfNeeded()).toPass();
  const box = (await link.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  await page.emulateMedia({ media: "print" });
  await expect(link).toBeHidden();
  await page.emulateMedia({ media: null });
}

const rowsOf = (iso3: string) => tables.entries.filter(({ state }) => state === iso3);

test("each entry of a state's page opens a message with its cell and what the cell says", async ({
  page,
}) => {
  const sent: string[] = [];
  page.on("request", (one) => one.method() !== "GET" && sent.push(one.url()));
  await page.goto("/en/states/SOM?topic=any");
  const links = page.locator("[data-report]");
  const cells = await links.evaluateAll((all) => all.map((link) => link.getAttribute("data-report")!));
  const rows = rowsOf("SOM");
  expect(cells.sort()).toEqual(rows.map(({ statement }) => `entries/${statement}|SOM/stance`).sort());
  for (const { statement, stance } of rows) {
    const link = page.locator(`[data-report="entries/${statement}|SOM/stance"]`);
    const { subject, lines } = await messageOf(link);
    expect(subject).toBe(`Error in entries, ${statement}|SOM`);
    expect(lines).toEqual([
      expect.stringMatching(/data version \d{4}\.\d+$/),
      "Table: entries",
      `Row: ${statement}|SOM`,
      "Column: stance",
      `It says: ${stance}`,
      "It should say:",
      "Source (a link):",
    ]);
  }
  await expectReachable(page, page.locator(`[data-report="entries/${VOTE}|SOM/stance"]`));
  expect(sent).toEqual([]);
});

test("a statement's page has one for its list", async ({ page }) => {
  await page.goto(`/en/statements/${VOTE}`);
  const link = page.locator("[data-report]");
  await expect(link).toHaveCount(1);
  expect((await messageOf(link)).lines).toContain(`Row: ${VOTE}|…`);
  await expectReachable(page, link);
});

test("a chosen state's record on the dashboard has one under each entry, and axe has nothing to say", async ({
  page,
}) => {
  await openDashboard(page, "?states=SOM");
  const record = page.locator('[data-details="SOM"]');
  await expect(record.locator("[data-report]")).toHaveCount(rowsOf("SOM").length);
  await expectReachable(page, record.locator(`[data-report="entries/${VOTE}|SOM/stance"]`));
  expect(await axeFaults(page, { within: ['[data-details="SOM"]'] })).toEqual([]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { axeFaults } from "./axeFaults";
import { parse } from "csv-parse/sync";
import { standingsOf, tables } from "./countsFromTables";
import { openDashboard } from "./dashboardPage";

for (const [path, locale] of [
  ["/en/data", "en"],
  ["/ug/data", "ug"],
  ["/en/method", "en"],
  ["/ug/method", "ug"],
  ["/en/changes", "en"],
  ["/ug/changes", "ug"],
] as const) {
  test(`${path}: axe has nothing to say, nothing is wider than a phone, all is open`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await page.evaluate(() =>
      document.querySelectorAll("details").forEach((details) => (details.open = true)),
    );
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test("every table is offered with its rows, checksum, dictionary and formats, and each download is there", async ({
  page,
  request,
}) => {
  await page.goto("/en/data");
  const { resources } = await (await request.get("/api/v1/datapackage.json")).json();
  for (const { name, hash, rowCount, schema } of resources) {
    const entry = page.locator(`[data-table="${name}"]`);
    await expect(entry).toContainText(`${rowCount} row`);
    await expect(entry).toContainText(hash.replace("sha256:", ""));
    await expect(entry.locator("tbody tr")).toHaveCount(schema.fields.length);
    await expect(entry.locator("[data-download]")).toHaveCount(4);
    for (const link of await entry.locator("[data-download]").all()) {
      expect((await request.get((await link.getAttribute("href"))!)).status()).toBe(200);
    }
  }
});

test("a click saves the table under its name with the version", async ({ page }) => {
  await page.goto("/en/data");
  const saved = page.waitForEvent("download");
  await page.locator('[data-table="entries"] [data-download="csv"]').click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^entries-\d{4}\.\d+\.csv$/);
  expect(readFileSync(await file.path()).equals(readFileSync("data/entries.csv"))).toBe(true);
});

test("as shown gives the standings under the filters of the address, and says them", async ({
  page,
  request,
}) => {
  await page.goto("/en/data?topic=any&region=African&from=2020-01-01&region=WEOG&rule=nonsense");
  const shown = page.locator("[data-as-shown]");
  await expect(shown).toHaveAttribute("data-as-shown", "topic=any&from=2020-01-01&region=African");
  await expect(shown).toContainText("Topic: Any topic; From 1 Jan 2020; African");
  const rows: Record<string, string>[] = parse(
    await (
      await request.get((await shown.locator('[data-download="shown-csv"]').getAttribute("href"))!)
    ).text(),
    { columns: true },
  );
  const expected = standingsOf({ topic: "any", from: "2020-01-01" });
  const african = tables.states.filter((row) => row.un_regional_group === "African").map(({ iso3 }) => iso3!);
  expect(rows.map(({ iso3, standing }) => [iso3, standing])).toEqual(
    african.map((iso3) => [iso3, expected.get(iso3)]),
  );
  await expect(shown).toContainText(`${african.length} of 195 states`);
});

test("the way from the dashboard brings its filters along", async ({ page }) => {
  await openDashboard(page, "?topic=hong_kong");
  await page.locator('footer a[href^="/en/data"]').click();
  await expect(page).toHaveURL(/\/en\/data\?topic=hong_kong$/);
});

test("without scripts the page is whole, with code for its own address", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/en/data?topic=any`);
  await expect(page.locator('[data-code="pandas"] pre')).toContainText(`${baseURL}/api/v1/entries.csv`);
  await expect(page.locator("[data-as-shown]")).toContainText("Topic: Any topic");
  await expect(page.locator('[data-cite-format="bibtex"] pre')).toContainText(
    `url = {${baseURL}/en/data?topic=any}`,
  );
  await context.close();
});

test("the description for search engines is data and no script", async ({ page }) => {
  await page.goto("/en/data");
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(text!)).toMatchObject({
    "@type": "Dataset",
    license: expect.stringContaining("creativecommons"),
  });
});

test("a citation is copied as it stands", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/data?topic=hong_kong");
  await page.locator("[data-cite] summary").click();
  const ris = page.locator('[data-cite-format="ris"]');
  await ris.getByRole("button").click();
  await expect(ris.getByRole("status")).toHaveText("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^TY {2}- DATA/);
  expect(copied).toContain("View: Topic: Hong Kong");
  expect(copied).toContain("/en/data?topic=hong_kong");
});

test("a change has its anchor in the feed, and an error in its cell is reported without sending", async ({
  page,
  request,
}) => {
  const feed = await (await request.get("/api/v1/changes.atom")).text();
  const anchors = [...feed.matchAll(/\/en\/changes#(change-[0-9a-f-]+)/g)].map(([, anchor]) => anchor!);
  expect(anchors.length).toBeGreaterThan(10);
  const sent: string[] = [];
  page.on("request", (one) => one.method() !== "GET" && sent.push(one.url()));
  await page.goto(`/en/changes#${anchors[0]}`);
  const ids = await page.locator("li[id^=change-]").evaluateAll((rows) => rows.map(({ id }) => id));
  expect(ids).toEqual(anchors);
  const report = page.locator(`#${anchors[0]} [data-report]`);
  await report.locator("summary").click();
  await expect(report.locator("pre")).toContainText("It should say:");
  expect(await report.locator("a").getAttribute("href")).toMatch(/^mailto:\?subject=Error%20in/);
  expect(sent).toEqual([]);
});

test("the method lists every case of the boundary register with reason and source", async ({ page }) => {
  await page.goto("/en/method");
  const cases = JSON.parse(readFileSync("data/geo/boundaries.json", "utf8")) as {
    id: string;
    source: string;
  }[];
  await expect(page.locator("[data-boundary]")).toHaveCount(cases.length);
  for (const { id, source } of cases) {
    await expect(page.locator(`[data-boundary="${id}"]`)).toContainText(source);
  }
});

import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { LOCALES, type Locale } from "@/lib/domain/state";
import { DIRECTION } from "@/lib/i18n/direction";
import { statementsOf, tables } from "./countsFromTables";

const LOST: readonly (readonly [string, Locale])[] = [
  ["/en/nope", "en"],
  ["/tr/a/b/c.d", "tr"],
  ["/ug/nope", "ug"],
  ["/nope", "en"],
  ["/x.txt", "en"],
  ["/de/states/TUR", "en"],
  ["/en/missing/states/TUR", "en"],
  ["/apis/v1", "en"],
  ["/ug/%E0%A4%A", "ug"],
];

for (const javaScriptEnabled of [true, false]) {
  test(`an address without a page leads on, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL! });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    for (const [path, locale] of LOST) {
      const answer = await page.goto(path);
      expect([path, answer!.status()]).toEqual([path, 404]);
      const html = page.locator("html");
      await expect(html).toHaveAttribute("lang", locale);
      await expect(html).toHaveAttribute("dir", DIRECTION[locale]);
      await expect(page.locator("h1")).toHaveText("There is no page at this address");
      await expect(page.getByRole("search")).toBeVisible();
      for (const way of ["", "/compare", "/media", "/events", "/data", "/method"])
        await expect(page.locator(`main a[href="/${locale}${way}"]`)).toHaveCount(1);
      await expect(page.locator('header a[hreflang="ug"]')).toHaveAttribute("href", "/ug");
    }
    expect(faults).toEqual([]);
    await context.close();
  });
}

test("a state or statement there is none of is spoken of in the language of its path", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  for (const [path, heading] of [
    ["/tr/states/%00", "There is no state with this code"],
    ["/tr/states/%E0%A4%A", "There is no state with this code"],
    ["/tr/statements/none", "There is no statement at this address"],
  ] as const) {
    expect((await page.goto(path))!.status()).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", "tr");
    await expect(page.locator("h1")).toHaveText(heading);
    await expect(page.locator('main a[href^="/tr/stat"]').first()).toBeVisible();
  }
  await context.close();
});

test("a language in other letters leads to it, with path and query", async ({ request }) => {
  const answer = await request.get("/EN/states/TUR?rule=latest", { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, "/en/states/TUR?rule=latest"]);
});

test("what is no page keeps its own answers", async ({ request }) => {
  const files = ["icon.png", ...readdirSync("public"), "geo/world.json", "api/v1/names.json"];
  for (const path of files) expect([path, (await request.get(`/${path}`)).status()]).toEqual([path, 200]);
  for (const path of ["/api/v1/nope", "/api/v1/%E0%A4%A"])
    expect((await request.get(path)).headers()["content-type"]).toMatch(/^application\/json/);
});

test("programs are told that they may read, and of every page in every language", async ({
  request,
  baseURL,
}) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Allow: /\n");
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) =>
    address!.slice(baseURL!.length),
  );
  const pages = ["", "/compare", "/media", "/events", "/data", "/method", "/changes"];
  const ones = [
    ...tables.states.map(({ iso3 }) => `/states/${iso3}`),
    ...tables.statements.map(({ id }) => `/statements/${id}`),
  ];
  const expected = LOCALES.flatMap((locale) => [...pages, ...ones].map((path) => `/${locale}${path}`));
  expect([...paths].sort()).toEqual(expected.sort());
  expect(sitemap.match(/hreflang="ug"/g)).toHaveLength(paths.length);
  for (const path of pages.flatMap((page) => LOCALES.map((locale) => `/${locale}${page}`)))
    expect([path, (await request.head(path)).status()]).toEqual([path, 200]);
});

test("without scripts nothing stands there that could not answer, and the views are links", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto("/en?region=African");
  for (const part of ["[data-export]", "[data-play]", "[data-view-choice]", '[role="searchbox"]'])
    await expect(page.locator(part).filter({ visible: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Equal tiles" }).click();
  await expect(page).toHaveURL(/region=African&view=tiles$/);
  await expect(page.locator('[data-view="tiles"]')).toBeVisible();
  await context.close();
});

test("without scripts a form asks for what the charts filter, and a link clears all", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto("/en?standing=critical,both&view=tiles");
  await page.getByRole("combobox", { name: "Regional group" }).selectOption("African");
  await page.getByRole("combobox", { name: "Kind of statement" }).selectOption("joint_statement");
  await page.getByRole("textbox", { name: "From" }).fill("2020-01-01");
  await page.getByRole("button", { name: "Apply" }).click();
  const query = new URL(page.url()).searchParams;
  expect(Object.fromEntries([...query].filter(([, value]) => value !== ""))).toEqual({
    topic: "xinjiang",
    lists: "all",
    rule: "any",
    kind: "joint_statement",
    region: "African",
    standing: "critical,both",
    from: "2020-01-01",
    view: "tiles",
  });
  await expect(page.locator("[data-hint]")).toHaveCount(0);
  const rows = page.locator("tr[data-iso3]:not([hidden])");
  await page.getByRole("combobox", { name: "Standing" }).selectOption("");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.locator('[role="status"]')).toHaveAttribute("data-states", "54");
  await expect(rows).toHaveCount(54);
  const statements = statementsOf({ from: "2020-01-01" }).filter(({ kind }) => kind === "joint_statement");
  await expect(page.locator('[role="status"]')).toHaveAttribute("data-statements", String(statements.length));
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page.locator('[role="status"]')).toHaveAttribute("data-states", "195");
  await context.close();
});

import { parse } from "csv-parse/sync";
import { expect, test } from "@playwright/test";
import { axeFaults } from "./axeFaults";
import { standingsOf, statementsOf, tables } from "./countsFromTables";
import { openDashboard } from "./dashboardPage";
import { openExport, pngTexts, saved } from "./exportMenu";
import { drawPdf, pdfContent } from "./pdfContent";
import { coloursOf, difference, lookOf } from "./pixels";

const VIEW = "?region=African,GRULAC&lists=complete";
const PAPER = "#fbf9f5";
const CRITICAL = "#2b6cb0";
const SUPPORTIVE = "#e08a2c";
const FILTERS = "Showing: African; Latin American and Caribbean; Only lists known in full.";

test("a PNG of the map is 4,800 px wide, shows the standings and says what it is", async ({ page }) => {
  const query = "?from=2020-01-01&rule=latest";
  await openDashboard(page, query);
  const { name, file } = await saved(page, "map", "png", { "Size of the PNG": "4" });
  expect(name).toMatch(/^where-states-stand-map-16x9-en-[\d.]+\.png$/);
  const { width, height, shares } = await coloursOf(page, file, "image/png", [PAPER, CRITICAL, SUPPORTIVE]);
  expect([width, height]).toEqual([4800, 2700]);
  expect(shares[0]).toBeGreaterThan(0.3);
  expect(shares[1]).toBeGreaterThan(0.01);
  expect(shares[2]).toBeGreaterThan(0.01);
  const texts = pngTexts(file);
  expect(texts.Title).toBe(await page.locator("h1").innerText());
  expect(texts.Description).toContain("The newest entry decides.");
  expect(texts.Comment).toMatch(/Counting rule: .*Sources: /);
  expect(texts.Disclaimer).toMatch(/boundaries and names/);
  expect(texts["Creation Time"]).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(texts.Source).toMatch(/\/en\?from=2020-01-01&rule=latest$/);
  expect(JSON.parse(texts["where-states-stand"]!)).toMatchObject({
    chart: "map",
    locale: "en",
    query: query.slice(1),
  });
});

test("a PNG has the shape that was chosen and is at least 3,000 px wide at 4×", async ({ page }) => {
  await openDashboard(page, VIEW);
  for (const [size, shape] of Object.entries({ "1x1": 1, "4x5": 4 / 5, "9x16": 9 / 16, a4: 210 / 297 })) {
    const { file } = await saved(page, "groups", "png", { size, "Size of the PNG": "4" });
    const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
    expect(width, size).toBeGreaterThanOrEqual(3000);
    expect(width / height, size).toBeCloseTo(shape, 2);
  }
});

for (const chart of ["map", "timeline"]) {
  test(`an SVG of the ${chart} needs nothing from elsewhere, names its filters and looks like the PNG`, async ({
    page,
  }) => {
    await openDashboard(page, VIEW);
    const { file } = await saved(page, chart, "svg");
    const read = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, "image/svg+xml");
      const all = [...document.querySelectorAll("*")];
      return {
        root: document.documentElement.localName,
        elements: [...new Set(all.map(({ localName }) => localName))],
        references: all.flatMap(({ attributes }) =>
          [...attributes].filter(({ localName }) => /^(href|src)$/.test(localName)).map(({ value }) => value),
        ),
        description: document.querySelector("desc")!.textContent,
        words: [...document.querySelectorAll("g[aria-label]")].map((node) => node.getAttribute("aria-label")),
        metadata: document.querySelector("metadata")!.textContent,
      };
    }, file.toString("utf8"));
    expect(read.root).toBe("svg");
    expect(read.elements).not.toContain("parsererror");
    expect(read.elements).not.toContain("script");
    expect(read.references.filter((address) => !address.startsWith("#"))).toEqual([]);
    expect(file.toString("utf8")).not.toMatch(/url\((?!#)|@import/);
    expect(read.description).toContain(FILTERS);
    expect(read.words).toContain(FILTERS);
    expect(read.metadata).toContain(`"query":"${VIEW.slice(1)}"`);
    const png = await saved(page, chart, "png");
    const [drawn, painted] = [
      await lookOf(page, file, "image/svg+xml", 1200),
      await lookOf(page, png.file, "image/png", 1200),
    ];
    expect(difference(drawn, painted)).toBeLessThan(1.5);
  });
}

test("an SVG with fonts inside is drawn like the one in outlines, also with Uyghur names", async ({
  page,
}) => {
  await openDashboard(page, "", "ug");
  const outlines = await saved(page, "map", "svg", { size: "4x5" });
  const fonts = await saved(page, "map", "svg", { size: "4x5", "Letters in the SVG": "fonts" });
  expect(fonts.file.toString("utf8")).toMatch(/<text [^>]*direction="rtl"[^>]*>ئاۋسترالىيە/);
  expect(fonts.file.toString("utf8")).not.toMatch(/url\((?!#|data:)/);
  const shown = async (file: Buffer) => {
    // As a page of its own, so that it can be asked whether its fonts are there.
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${file.toString("utf8")}`);
    await page.evaluate(() => document.fonts.ready);
    return lookOf(page, await page.locator("svg").screenshot(), "image/png", 1080);
  };
  expect(difference(await shown(outlines.file), await shown(fonts.file))).toBeLessThan(1);
});

test("a PDF is one A4 page of vectors that looks like the PNG in A4", async ({ page }) => {
  await openDashboard(page, VIEW);
  const { file } = await saved(page, "map", "pdf");
  const content = pdfContent(file);
  expect([content.width, content.height].map(Math.round)).toEqual([595, 842]);
  expect(file.toString("latin1")).not.toMatch(/\/Subtype \/Image/);
  // The one font is that of the words which are found and not seen.
  const fonts = [...file.toString("latin1").matchAll(/\/FontName \/(\S+)/g)].map(([, name]) => name);
  expect(fonts).toEqual(["AAAAAA+Blank"]);
  const png = await lookOf(page, (await saved(page, "map", "png", { size: "a4" })).file, "image/png", 794);
  const painted = await page.evaluate(drawPdf, { ...content, wide: 794 });
  const drawn = await lookOf(page, Buffer.from(painted, "base64"), "image/png", 794);
  expect(difference(drawn, png)).toBeLessThan(2);
  const other = await saved(page, "groups", "png", { size: "a4" });
  expect(difference(drawn, await lookOf(page, other.file, "image/png", 794))).toBeGreaterThan(5);
});

test("the CSV of the map says of each state what the tables say", async ({ page }) => {
  await openDashboard(page, "?region=African&to=2021-12-31");
  const { file } = await saved(page, "map", "csv");
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: Record<string, string>[] = parse(file, { columns: true, bom: true });
  const standings = standingsOf({ to: "2021-12-31" });
  expect(Object.fromEntries(rows.map(({ iso3, standing }) => [iso3, standing]))).toEqual(
    Object.fromEntries(standings),
  );
  const african = tables.states
    .filter((state) => state.un_regional_group === "African")
    .map(({ iso3 }) => iso3);
  expect(
    rows
      .filter((row) => row.in_view === "true")
      .map(({ iso3 }) => iso3)
      .sort(),
  ).toEqual(african.sort());
});

test("the CSV of the timeline names as many states as the tables", async ({ page }) => {
  await openDashboard(page, "?forum=HRC");
  const { file } = await saved(page, "timeline", "csv");
  const rows: Record<string, string>[] = parse(file, { columns: true, bom: true });
  const inView = rows.filter((row) => row.in_view === "true");
  expect(inView.map(({ statement }) => statement).sort()).toEqual(
    statementsOf({ forum: "HRC" })
      .map(({ id }) => id)
      .sort(),
  );
  for (const { statement, named, declared } of inView) {
    const acts = ["sign", "joined_later", "yes", "no", "abstain"];
    const signed = tables.entries.filter(
      (entry) => entry.statement === statement && acts.includes(entry.stance!),
    );
    expect.soft([statement, Number(named)]).toEqual([statement, signed.length]);
    const row = tables.statements.find(({ id }) => id === statement)!;
    expect.soft([statement, declared]).toEqual([statement, row.declared_count]);
  }
});

test("the picture is copied as an image, the link and the frame as text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDashboard(page, VIEW);
  const menu = await openExport(page, "groups");
  const copied = (way: string) => menu.locator(`[data-format="${way}"]`).click();
  const status = menu.locator("[data-takeaway]");
  await copied("copy");
  await expect(status).toHaveAttribute("data-takeaway", "copied");
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap(await item!.getType("image/png"));
    return [bitmap.width, bitmap.height];
  });
  expect(size).toEqual([2400, 1350]);
  await copied("link");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await copied("embed");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(
      /^<iframe src="http[^"]+\/en\/embed\/groups\?region=African,GRULAC&amp;lists=complete&amp;v=[\d.]+"/,
    );
});

test("a busy server is said, and the ways stay open", async ({ page }) => {
  await openDashboard(page);
  await page.route("**/api/v1/charts/**", (route) => route.fulfill({ status: 503, json: {} }));
  const menu = await openExport(page, "standings");
  await menu.locator('[data-format="png"]').click();
  await expect(menu.locator("[data-takeaway]")).toContainText("drawing many pictures");
  await expect(menu.locator('[data-format="svg"]')).toBeEnabled();
});

test("on a small phone what became of an export is in sight, and choices are large enough to touch", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openDashboard(page);
  await page.route("**/api/v1/charts/**", (route) => route.fulfill({ status: 503, json: {} }));
  const menu = await openExport(page, "standings");
  for (const radio of await menu.getByRole("radio").all()) {
    const { width, height } = (await radio.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  await menu.locator("[data-cite] summary").click();
  await menu.locator('[data-format="png"]').click();
  const status = menu.locator("[data-takeaway]");
  await expect(status).toContainText("drawing many pictures");
  await expect(status).toBeInViewport({ ratio: 1 });
  await menu.locator("[data-cite-format]").last().scrollIntoViewIfNeeded();
  await expect(status).toBeInViewport({ ratio: 1 });
});

test("the ways open by keyboard and give the focus back", async ({ page }) => {
  await openDashboard(page);
  const opener = page.locator('[data-export="timeline"] > button');
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export the timeline" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  expect(await axeFaults(page, { within: ["dialog[open]"] })).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

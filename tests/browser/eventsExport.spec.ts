import { parse } from "csv-parse/sync";
import { expect, test, type Page } from "@playwright/test";
import { axeFaults } from "./axeFaults";
import { datedEvents } from "./eventsFromTables";
import { openExport, pngTexts, saved } from "./exportMenu";
import { coloursOf } from "./pixels";
import { untilReady } from "./untilReady";

/** In the one order in which pictures write a view, whatever the order it was asked in. */
const VIEW = "lane=council,hasan&from=2021-07-01&event=hasan-arrest";
const ASKED = "lane=hasan,council&event=hasan-arrest&from=2021-07-01";

async function openEvents(page: Page, query: string): Promise<void> {
  await page.goto(`/en/events?${query}`);
  await untilReady(page, "data-events");
}

test("a PNG of the events shows their marks and says which view it is of", async ({ page }) => {
  await openEvents(page, ASKED);
  const { name, file } = await saved(page, "events", "png", { size: "9x16", "Size of the PNG": "4" });
  expect(name).toMatch(/^where-states-stand-events-9x16-en-[\d.]+\.png$/);
  const hues = ["#fbf9f5", "#1d1b17", "#e08a2c"];
  const { width, height, shares } = await coloursOf(page, file, "image/png", hues);
  expect([width, height]).toEqual([4320, 7680]);
  expect(shares[0]).toBeGreaterThan(0.5);
  expect(shares[1]).toBeGreaterThan(0.01);
  expect(shares[2]).toBeGreaterThan(0.0005);
  const { Title, Description, Source, ...texts } = pngTexts(file);
  expect(Title).toMatch(/^\d+ of 68 dated events/);
  expect(Description).toContain("Case of Idris Hasan");
  expect(Source).toMatch(new RegExp(`/en/events\\?${VIEW}$`));
  expect(JSON.parse(texts["where-states-stand"]!)).toMatchObject({ chart: "events", query: VIEW });
});

test("an SVG and the CSV of the events hold what the page has in view", async ({ page }) => {
  await openEvents(page, "lane=hasan");
  const { file: svg } = await saved(page, "events", "svg");
  const words = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "image/svg+xml");
    return [...document.querySelectorAll("g[aria-label]")].map((node) => node.getAttribute("aria-label"));
  }, svg.toString("utf8"));
  const hasan = datedEvents().filter(({ id }) => id.startsWith("hasan-"));
  for (const { title, written } of hasan) {
    expect(words.filter((text) => text === title)).toHaveLength(1);
    expect(words).toContain(written);
  }
  expect(words).toContain("Showing: Case of Idris Hasan.");
  expect(svg.toString("utf8")).not.toMatch(/url\((?!#)|@import|<script/);
  const { file } = await saved(page, "events", "csv");
  const rows: Record<string, string>[] = parse(file, { columns: true, bom: true });
  const inView = rows.filter((row) => row.in_view === "true").map(({ event }) => event);
  expect(inView.sort()).toEqual(hasan.map(({ id }) => id).sort());
});

test("a PDF of the events is a vector A4", async ({ page }) => {
  await openEvents(page, "");
  const { file } = await saved(page, "events", "pdf");
  expect(file.subarray(0, 5).toString()).toBe("%PDF-");
  expect(file.toString("latin1")).toMatch(/\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/);
  expect(file.toString("latin1")).not.toMatch(/\/Subtype \/Image/);
});

test("an exported picture of events opens its view again when dropped on the dashboard", async ({
  page,
  request,
}) => {
  const file = await (await request.get(`/api/v1/charts/events.svg?${VIEW}`)).body();
  await page.goto("/en");
  await untilReady(page, "data-dashboard");
  await page
    .locator("[data-picture-drop] input")
    .setInputFiles({ name: "picture.svg", mimeType: "image/svg+xml", buffer: file });
  await expect(page).toHaveURL(new RegExp(`/en/events\\?${VIEW}$`));
  await expect(page.locator('[data-receipt="hasan-arrest"]')).toBeVisible();
});

test("on the page of events a picture of theirs opens in place, and Back undoes it", async ({
  page,
  request,
}) => {
  const file = await (await request.get(`/api/v1/charts/events.png?${VIEW}&scale=1`)).body();
  await openEvents(page, "lane=ohchr");
  await page
    .locator("[data-picture-drop] input")
    .setInputFiles({ name: "picture.png", mimeType: "image/png", buffer: file });
  await expect(page).toHaveURL(new RegExp(`/en/events\\?${VIEW}$`));
  await expect(page.locator("[data-said]")).toHaveAttribute("data-said", "open");
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/events\?lane=ohchr$/);
});

test("the frame of the events stands by itself and leads to the page", async ({ page }) => {
  await page.goto("/en/embed/events?lane=hasan");
  await expect(page.locator("img")).toHaveJSProperty("complete", true);
  expect(await page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  );
  await expect(page.getByRole("link")).toHaveAttribute("href", "/en/events?lane=hasan");
  await expect(page.getByRole("link")).toHaveText("Open on the page of events");
});

test("axe finds nothing in the ways of export of the events", async ({ page }) => {
  await openEvents(page, "lane=hasan");
  await openExport(page, "events");
  expect(await axeFaults(page, { within: ["dialog[open]"] })).toEqual([]);
});

import { expect, test } from "@playwright/test";
import { axeFaults } from "./axeFaults";
import { parse } from "csv-parse/sync";
import { saved } from "./exportMenu";
import { facts, numbersIn } from "./factTables";
import { openMedia } from "./mediaPage";
import { drawPdf, pdfContent } from "./pdfContent";
import { coloursOf, difference, lookOf } from "./pixels";
import { untilReady } from "./untilReady";

const CHARTS = ["corpora", "posts", "comments", "shares", "tone", "languages"];
const VIEW = "?language=ur&confidence=high&axis=log";
const FILTERS = "Showing: Urdu; Confidence: high.";

const valueOf = (id: string) => JSON.parse(facts.find((row) => row.id === id)!.value!) as number;

test("every chart is exported in its shape, under the view of the page", async ({ page }) => {
  await openMedia(page, VIEW);
  for (const chart of CHARTS) {
    const { name, file } = await saved(page, chart, "png", { size: "4x5" });
    expect(name).toMatch(new RegExp(`^where-states-stand-${chart}-4x5-en-[\\d.]+\\.png$`));
    const { width, height, shares } = await coloursOf(page, file, "image/png", ["#fbf9f5"]);
    expect([width, height]).toEqual([2160, 2700]);
    expect(shares[0]).toBeLessThan(0.99);
    const note = /"query":"([^"]*)"/.exec(file.toString("latin1"))![1];
    expect([chart, note]).toEqual([chart, VIEW.slice(1)]);
  }
});

test("an SVG of the collections prints the numbers of the table and looks like the PNG and the PDF", async ({
  page,
}) => {
  await openMedia(page, VIEW);
  const { file } = await saved(page, "corpora", "svg", { size: "a4" });
  const words = [...file.toString("utf8").matchAll(/role="text" aria-label="([^"]*)"/g)].map(
    ([, text]) => text!,
  );
  expect(words).toContain(FILTERS);
  const printed = new Set(words.flatMap(numbersIn));
  for (const id of ["aspi-fb-posts", "aspi-tweets", "aspi-articles"])
    expect([...printed]).toContain(valueOf(id));
  expect(words.join(" ")).not.toContain("Counting rule");
  const drawn = await lookOf(page, file, "image/svg+xml", 794);
  const png = await lookOf(
    page,
    (await saved(page, "corpora", "png", { size: "a4" })).file,
    "image/png",
    794,
  );
  expect(difference(drawn, png)).toBeLessThan(1.5);
  const content = pdfContent((await saved(page, "corpora", "pdf")).file);
  const painted = await page.evaluate(drawPdf, { ...content, wide: 794 });
  expect(difference(await lookOf(page, Buffer.from(painted, "base64"), "image/png", 794), png)).toBeLessThan(
    2,
  );
});

test("the table of a chart is that of the view, and holds what the facts hold", async ({ page }) => {
  await openMedia(page, "?platform=facebook");
  const rows: Record<string, string>[] = parse((await saved(page, "posts", "csv")).file, {
    columns: true,
    bom: true,
  });
  expect(rows.map(({ share_percent: share }) => Number(share))).toEqual(
    ["aspi-fb-state-share", "aspi-tw-state-share", "aspi-tw-suspended-share"].map(valueOf),
  );
  expect(rows.map((row) => row.posts_in_view)).toEqual(["true", "false", "false"]);
});

test("the map of a language is exported only where one is chosen", async ({ page }) => {
  await openMedia(page);
  await expect(page.locator('[data-export="tone"]')).toBeVisible();
  await expect(page.locator('[data-export="languages"]')).toHaveCount(0);
  await page.locator("[data-tone-language=ja]").click();
  await expect(page.locator('[data-export="languages"]')).toBeVisible();
});

test("a dropped picture brings its view back: here, and from the dashboard", async ({
  page,
  request,
  baseURL,
}) => {
  const file = await (await request.get(`/api/v1/charts/tone.svg${VIEW}`)).body();
  const picture = { name: "picture.svg", mimeType: "image/svg+xml", buffer: file };
  await openMedia(page, "?platform=news");
  await page.locator("[data-picture-drop] input").setInputFiles(picture);
  await expect(page).toHaveURL(`${baseURL}/en/media${VIEW}`);
  await expect(page.locator("[data-said]")).toHaveAttribute("data-said", "open");
  await expect(page.locator("[data-tracks=corpora]")).toHaveAttribute("data-mark", "dot");
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}/en/media?platform=news`);
  await page.goto("/en");
  await untilReady(page, "data-dashboard");
  await page.locator("[data-picture-drop] input").setInputFiles(picture);
  await expect(page).toHaveURL(`${baseURL}/en/media${VIEW}`);
});

test("a frame of a chart leads back to the page of the reports", async ({ page }) => {
  await page.goto(`/en/embed/shares${VIEW}`);
  await expect(page.getByRole("img", { name: /494,710 news articles/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Open on the page of the reports" })).toHaveAttribute(
    "href",
    `/en/media${VIEW}`,
  );
});

test("axe finds no fault in the open dialog", async ({ page }) => {
  await openMedia(page, "", "ug");
  await page.locator('[data-export="tone"] > button').click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await axeFaults(page, { within: ["dialog[open]"] })).toEqual([]);
});

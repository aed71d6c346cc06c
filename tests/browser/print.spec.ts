import { expect, test } from "@playwright/test";
import { overlaps, pdfRuns, type PdfRun } from "./pdfRuns";

const PAGES = [
  "/en?region=African",
  "/ug",
  "/en/states/FRA",
  "/en/states/TUR",
  "/en/states/CUB",
  "/en/statements/hrc47-2021-06-22-supportive",
  "/en/compare",
  "/en/media",
  "/en/events",
  "/en/method",
  "/en/data",
  "/en/changes",
];

for (const path of PAGES) {
  test(`${path} prints what is read, whole, no line over another, and no controls`, async ({ page }) => {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const runs = pdfRuns(await page.pdf({ format: "A4", printBackground: true }));
    expect(runs.length).toBeGreaterThan(50);
    expect(overlaps(runs)).toEqual([]);
    await page.setViewportSize({ width: 688, height: 1017 });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const found = await page.evaluate(() => {
      const seen = (node: Element) => node.getClientRects().length > 0;
      const all = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")].filter(seen);
      return {
        controls: all
          .filter((node) =>
            node.matches(
              "input, select, form, dialog, header nav, [data-export] > button, [data-lens][aria-pressed=false]",
            ),
          )
          .map((node) => node.outerHTML.slice(0, 120)),
        clipped: all
          .filter((node) => /auto|scroll/.test(getComputedStyle(node).overflowY))
          .filter((node) => node.scrollHeight > node.clientHeight + 1)
          .map((node) => node.outerHTML.slice(0, 120)),
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        unnamed: all
          .filter((node) => node.matches('main a[href^="http"]'))
          .filter((node) => !getComputedStyle(node, "::after").content.includes(node.getAttribute("href")!))
          .map((node) => node.outerHTML.slice(0, 120)),
        paper: getComputedStyle(document.documentElement).getPropertyValue("--paper").trim(),
      };
    });
    expect(found).toEqual({ controls: [], clipped: [], wide: 0, unnamed: [], paper: "#fbf9f5" });
  });
}

test("the dashboard prints on A4 and keeps its filters in sight", async ({ page }) => {
  await page.goto("/en?region=African");
  await page.waitForLoadState("networkidle");
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes.length).toBeGreaterThan(2);
  for (const [, width, height] of boxes) {
    expect(Math.round(Number(width))).toBe(595);
    expect(Math.round(Number(height))).toBe(842);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.locator('[data-chip="region:African"]')).toBeVisible();
});

test("every printed page of the table of states has its column heads", async ({ page }) => {
  await page.goto("/en");
  await page.waitForLoadState("networkidle");
  const runs = pdfRuns(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const pages = [...new Set(runs.map((run) => run.page))].map((of) => runs.filter((run) => run.page === of));
  // Names, standings and two counts stand in line, row under row; under the last head there are no words.
  const columnsOf = (own: readonly PdfRun[]) =>
    [...new Set(own.map(({ from }) => Math.round(from)))].filter(
      (x) => own.filter(({ from }) => Math.abs(from - x) < 1).length >= 20,
    );
  const columns = pages.map(columnsOf).find((own) => own.length >= 3)!;
  const last = Math.max(...columns);
  const tables = pages.filter((own) => columns.every((x) => columnsOf(own).includes(x)));
  expect(tables.length).toBeGreaterThan(4);
  for (const own of tables) {
    const strip = own.filter(({ from }) => from > last + 30);
    const line = own.filter(({ baseline }) => strip.some((run) => Math.abs(run.baseline - baseline) < 1));
    expect(line.length, `heads on page ${own[0]!.page}`).toBeGreaterThanOrEqual(5);
  }
});

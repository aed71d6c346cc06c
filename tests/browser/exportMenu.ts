import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";

/** Opens a chart's ways of export. */
export async function openExport(page: Page, chart: string) {
  const menu = page.locator(`[data-export="${chart}"]`);
  await menu.getByRole("button").first().click();
  await expect(menu.getByRole("dialog")).toBeVisible();
  return menu;
}

/** Exports a chart by hand and reads the file that was saved. */
export async function saved(page: Page, chart: string, format: string, choose: Record<string, string> = {}) {
  const menu = await openExport(page, chart);
  if (choose.size !== undefined) await menu.locator(`input[value="${choose.size}"]`).check();
  for (const [label, value] of Object.entries(choose))
    if (label !== "size") await menu.getByLabel(label).selectOption(value);
  const downloading = page.waitForEvent("download");
  await menu.locator(`[data-format="${format}"]`).click();
  const download = await downloading;
  await expect(menu.locator("[data-takeaway]")).toHaveAttribute("data-takeaway", "saved");
  await page.keyboard.press("Escape");
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

/** The international texts of a PNG, read by the letter of its specification. */
export function pngTexts(png: Buffer): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString("latin1", at + 4, at + 8) !== "iTXt") continue;
    const chunk = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const key = chunk.toString("latin1", 0, chunk.indexOf(0));
    texts[key] = chunk.subarray(key.length + 5).toString("utf8");
  }
  return texts;
}

import { expect, type Page } from "@playwright/test";
import { untilReady } from "./untilReady";

/** Opens the media page and waits until it answers; the page's errors fail the test. */
export async function openMedia(page: Page, query = "", locale = "en"): Promise<void> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(`/${locale}/media${query}`);
  await untilReady(page, "data-media");
  expect(faults).toEqual([]);
}

/** What the page says is in view, read from its marks alone. */
export function readMedia(page: Page) {
  return page.evaluate(() => {
    const ids = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset.fact!).sort();
    return {
      result: Number(document.querySelector<HTMLElement>("[data-result]")!.dataset.result),
      status: document.querySelector("[role=status]")!.textContent,
      inView: ids("[data-fact-item]:not([data-muted])"),
      official: Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>("path[data-outline][data-official]")].map(
          ({ dataset }) => [dataset.outline!, dataset.official!],
        ),
      ),
      chips: [...document.querySelectorAll<HTMLElement>("[data-chip]")].map(({ dataset }) => dataset.chip!),
      mutedTracks: [...document.querySelectorAll<HTMLElement>("[data-tracks=corpora] [data-muted]")].map(
        ({ dataset }) => dataset.track!,
      ),
    };
  });
}

import { expect, type Page } from "@playwright/test";
import { untilReady } from "./untilReady";

/** Opens the dashboard and waits until it answers; the page's errors and foreign requests fail the test. */
export async function openDashboard(page: Page, query = "", locale = "en"): Promise<void> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  await page.goto(`/${locale}${query}`);
  await untilReady(page, "data-dashboard");
  expect(faults).toEqual([]);
}

/** What every view of the page says, read from its marks alone. */
export async function readViews(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement | SVGElement>(selector)];
    const status = document.querySelector<HTMLElement>('[role="status"][data-states]')!;
    const count = (names: string[]) =>
      names.reduce<Record<string, number>>((sum, name) => ({ ...sum, [name]: (sum[name] ?? 0) + 1 }), {});
    return {
      states: Number(status.dataset.states),
      statements: Number(status.dataset.statements),
      onMap: Object.fromEntries(
        all("[data-view] [data-iso3]").map((mark) => [mark.dataset.iso3!, mark.dataset.standing!]),
      ),
      marksInView: all("[data-view] [data-iso3]:not([data-muted])").map((mark) => mark.dataset.iso3!),
      legend: Object.fromEntries(
        all("[data-standing-filter]").map((button) => [
          button.dataset.standingFilter!,
          Number(button.dataset.count),
        ]),
      ),
      regions: Object.fromEntries(
        all("[data-region]").map((bar) => [bar.dataset.region!, Number(bar.dataset.inView)]),
      ),
      rows: all("tr[data-iso3]:not([hidden])").map((row) => row.dataset.iso3!),
      tableStandings: count(all("tr[data-iso3]:not([hidden])").map((row) => row.dataset.standing!)),
      timeline: all("[data-statement]:not([data-muted])").map((mark) => mark.dataset.statement!),
    };
  });
}

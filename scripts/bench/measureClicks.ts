import type { Browser, Page } from "@playwright/test";
import { act } from "./act";
import { clickCosts, type ClickCost } from "./clickCosts";
import type { ClickCycle } from "./clickCycle";
import { openDashboard } from "./openDashboard";
import { CATEGORIES, parseTrace } from "./traceEvent";

/**
 * Does the cycle on each page in turn, block by block, so that what else the machine does falls on all alike.
 * Each page has a process of its own and does one cycle first that is not counted.
 * @param urls the pages, by name
 * @returns per page the cost of every click
 */
export async function measureClicks<Name extends string>(
  browser: Browser,
  urls: Readonly<Record<Name, string>>,
  cycle: ClickCycle,
  blocks: number,
): Promise<Record<Name, ClickCost[]>> {
  const names = Object.keys(urls) as Name[];
  const costs = Object.fromEntries(names.map((name) => [name, [] as ClickCost[]])) as Record<
    Name,
    ClickCost[]
  >;
  const pages = new Map<Name, Page>();
  for (const name of names) {
    const page = await (await browser.newContext()).newPage();
    await openDashboard(page, urls[name], cycle);
    for (const step of cycle.steps) await act(page, step);
    pages.set(name, page);
  }
  for (let block = 0; block < blocks; block++) {
    for (const [name, page] of pages) {
      try {
        costs[name].push(...(await tracedCycle(browser, page, cycle)));
      } catch (cause) {
        throw new Error(`the page "${name}" could not be measured: ${(cause as Error).message}`, { cause });
      }
    }
  }
  for (const page of pages.values()) await page.context().close();
  return costs;
}

async function tracedCycle(browser: Browser, page: Page, { steps }: ClickCycle): Promise<ClickCost[]> {
  await page.bringToFront();
  await browser.startTracing(page, { categories: CATEGORIES });
  for (const step of steps) await act(page, step);
  const costs = clickCosts(parseTrace(await browser.stopTracing()));
  if (costs.length === steps.length) return costs;
  throw new Error(`${costs.length} actions in the trace of ${steps.length}`);
}

import type { Page } from "@playwright/test";
import type { ClickCycle } from "./clickCycle";

/** Lets fonts, idle work and what follows the first paint come to rest. */
const REST_MS = 1200;

/** Opens an address in the cycle's window and waits until the page answers and is at rest. */
export async function openDashboard(page: Page, url: string, { width, height, scroll }: ClickCycle) {
  await page.setViewportSize({ width, height });
  await page.goto(url);
  await page.locator('[data-dashboard][data-ready="true"], [data-dashboard][data-floor]').waitFor();
  await page.evaluate((y) => window.scrollTo(0, y), scroll);
  await page.waitForTimeout(REST_MS);
}

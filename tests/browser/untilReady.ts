import type { Page } from "@playwright/test";

/** The parts of pages that say of themselves that they answer. */
export type ReadyPart =
  | "data-dashboard"
  | "data-compare"
  | "data-media"
  | "data-events"
  | "data-state-page"
  | "data-statement-views";

const PATIENCE_MS = 15_000;

/** Waits until the part of the page answers, and fails where it does not. */
export async function untilReady(page: Page, part: ReadyPart): Promise<void> {
  // Asked in the page at every frame: an expectation looks again after longer and longer pauses, up to a second.
  await page.waitForFunction(
    (selector) => document.querySelector(selector) !== null,
    `[${part}][data-ready="true"]`,
    { timeout: PATIENCE_MS },
  );
}

import type { Page } from "@playwright/test";
import type { CycleStep } from "./clickCycle";

/** How long after an action everything it causes is counted. */
export const SETTLE_MS = 700;
/** How long the pointer rests before it presses, and how long it presses: what hovering paints is over by then. */
const HOVER_MS = 150;
const PRESS_MS = 60;

/** Does a step with the real mouse or keyboard and waits until all it caused is done. */
export async function act(page: Page, { target, key }: CycleStep): Promise<void> {
  const element = page.locator(target);
  if (key === undefined) {
    const box = await element.boundingBox();
    if (box === null) throw new Error(`${target} is not shown`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(HOVER_MS);
    await page.mouse.down();
    await page.waitForTimeout(PRESS_MS);
    await page.mouse.up();
  } else {
    await element.evaluate((select: HTMLElement) => select.focus({ preventScroll: true }));
    await page.waitForTimeout(HOVER_MS);
    await page.keyboard.press(key);
  }
  await page.waitForTimeout(SETTLE_MS);
}

import type { Page } from "@playwright/test";
import type { CycleStep } from "./clickCycle";

/** What stands in a trace where an action has come to rest; all before it is counted. */
export const AT_REST = "at rest";
/** How long an action is left to itself, and how soon a page at rest answers after that. */
const SETTLE_MS = 700;
const PROMPT_MS = 100;
/** A page that is busy for longer than so many times will not come to rest. */
const PATIENCE = 20;
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
  await comeToRest(page);
}

async function comeToRest(page: Page): Promise<void> {
  for (let waits = 0; waits < PATIENCE; waits++) {
    await page.waitForTimeout(SETTLE_MS);
    const asked = performance.now();
    await page.evaluate((mark) => void performance.mark(mark), AT_REST);
    if (performance.now() - asked < PROMPT_MS) return;
  }
  throw new Error(`the page is still busy after ${(PATIENCE * SETTLE_MS) / 1000} s`);
}

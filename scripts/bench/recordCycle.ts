import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { ClickCycle, CycleStep } from "./clickCycle";

/** Fill and fill-opacity of each of the map's shapes, in the order of the page. */
export type Fills = readonly (readonly [fill: string, opacity: string])[];
/** A change of the page: the way from the dashboard to a node, what of it, and its new value. */
export type Write = readonly [path: readonly number[], name: string, value: string | null];

export interface RecordedCycle {
  readonly cycle: readonly Fills[];
  readonly writes: readonly (readonly Write[])[];
}

/** The shapes whose fills show a state's standing. */
export const SHAPES =
  '[data-view="map"] [data-iso3] path[data-outline], [data-view="map"] [data-iso3] circle:not([class*="target"])';

const RECORDER = readFileSync(new URL("inPage/record.js", import.meta.url), "utf8");
const SETTLE_MS = 300;

interface Recorder {
  fills(selector: string): Fills;
  copy(): Node;
  writesSince(copy: Node): Write[];
}

/** Reads the fills of the map's shapes as the page now shows them. */
export async function recordFills(page: Page): Promise<Fills> {
  const recorder = await page.evaluateHandle<Recorder>(RECORDER);
  return recorder.evaluate((self, shapes) => self.fills(shapes), SHAPES);
}

/** Goes through the cycle without a pointer, so that nothing is emphasised, and records what every step leads to. */
export async function recordCycle(page: Page, { steps }: ClickCycle): Promise<RecordedCycle> {
  const recorder = await page.evaluateHandle<Recorder>(RECORDER);
  const cycle: Fills[] = [];
  const writes: Write[][] = [];
  for (const step of steps) {
    const copy = await recorder.evaluateHandle((self) => self.copy());
    await actByScript(page, step);
    await page.waitForTimeout(SETTLE_MS);
    cycle.push(await recordFills(page));
    writes.push(await recorder.evaluate((self, before) => self.writesSince(before), copy));
    await copy.dispose();
  }
  return { cycle, writes };
}

async function actByScript(page: Page, { target, key }: CycleStep): Promise<void> {
  if (key === undefined) {
    await page.locator(target).evaluate((element: HTMLElement) => element.click());
    return;
  }
  const index = await page.locator(target).evaluate((select: HTMLSelectElement) => select.selectedIndex);
  await page.locator(target).selectOption({ index: index + (key === "ArrowDown" ? 1 : -1) });
}

import type { Browser, Page } from "@playwright/test";
import { SHAPES } from "./recordCycle";

export interface PaintTimes {
  /** First and largest contentful paint, in milliseconds from the start of the navigation. */
  readonly first: number;
  readonly largest: number;
  /** Shapes of the map that are drawn in a colour. */
  readonly shapes: number;
  /** Addresses of other origins that were asked for. */
  readonly foreign: readonly string[];
}

export interface Conditions {
  readonly scripts: boolean;
  /** A processor four times slower and a slow mobile line (1.6 Mbit/s, 150 ms there and back). */
  readonly slow: boolean;
}

const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const REST_MS = 500;

/** Loads a page for the first time under the conditions and tells when it painted. */
export async function paintTimes(browser: Browser, url: string, conditions: Conditions): Promise<PaintTimes> {
  const context = await browser.newContext({
    javaScriptEnabled: conditions.scripts,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(url).origin) foreign.push(request.url());
  });
  if (conditions.slow) await slowDown(page);
  await page.goto(url, { waitUntil: "load", timeout: 120_000 });
  await page.waitForTimeout(REST_MS);
  const times = await page.evaluate(readPaints, SHAPES);
  await context.close();
  return { ...times, foreign };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

function readPaints(shapes: string) {
  const drawn = [...document.querySelectorAll(shapes)].filter((shape) => {
    const { fill } = getComputedStyle(shape);
    return fill !== "none" && shape.getBoundingClientRect().width > 0;
  });
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: "largest-contentful-paint", buffered: true });
  // Taken at once: where scripts are blocked, no observer is ever called.
  const largest = observer.takeRecords().at(-1)?.startTime ?? NaN;
  const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN;
  return { first, largest, shapes: drawn.length };
}

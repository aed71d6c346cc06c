import type { Browser } from "@playwright/test";
import { ALL_VIEWS, TIMELINE, type ClickCycle } from "./clickCycle";
import { dragBrush, recordDrag, type DragFrames } from "./dragBrush";
import { floorDocument } from "./floorDocument";
import { measureClicks } from "./measureClicks";
import { openDashboard } from "./openDashboard";
import { printTable } from "./printTable";
import { recordCycle } from "./recordCycle";
import { reportClicks } from "./reportClicks";
import { serveFloor } from "./serveFloor";
import type { RunningServer } from "./startApp";

/** Cycles of 16 clicks per page: 64 clicks. */
const BLOCKS = 4;

/** Measures and prints the clicks and the drag over one record, the floor beside it. */
export async function reportRecord(
  browser: Browser,
  app: RunningServer,
  name: string,
  cycles: readonly ClickCycle[],
): Promise<void> {
  for (const cycle of cycles) await reportCycle(browser, app, name, cycle);
  for (const cycle of [TIMELINE, ALL_VIEWS]) await reportDrag(browser, app, name, cycle);
}

async function reportCycle(browser: Browser, app: RunningServer, name: string, cycle: ClickCycle) {
  const address = `${app.origin}/en`;
  const html = await (await fetch(address)).text();
  const page = await browser.newPage();
  await openDashboard(page, address, cycle);
  const { cycle: fills, writes } = await recordCycle(page, cycle);
  await page.close();
  const floor = await serveFloor(app, {
    "/floor": floorDocument(html, { cycle: fills, drag: [] }),
    "/all-writes": floorDocument(html, { cycle: fills, writes, drag: [] }),
  });
  const urls = { page: address, floor: `${floor.origin}/floor`, allWrites: `${floor.origin}/all-writes` };
  reportClicks(`A filter click, ${name}, ${cycle.name}`, await measureClicks(browser, urls, cycle, BLOCKS));
  await floor.stop();
}

async function reportDrag(browser: Browser, app: RunningServer, name: string, cycle: ClickCycle) {
  const address = `${app.origin}/en`;
  const html = await (await fetch(address)).text();
  const recording = await browser.newPage();
  await openDashboard(recording, address, cycle);
  const drag = await recordDrag(recording);
  await recording.close();
  const floor = await serveFloor(app, { "/floor": floorDocument(html, { cycle: [], drag }) });
  const rows: string[][] = [];
  for (const [title, url] of [
    ["page", address],
    ["floor", `${floor.origin}/floor`],
  ] as const) {
    const page = await browser.newPage();
    await openDashboard(page, url, cycle);
    rows.push([title, ...cells(await dragBrush(page), title === "page")]);
    await page.close();
  }
  await floor.stop();
  const heading = `A drag of the brush over ${drag.length} steps, ${name}, ${cycle.name}`;
  printTable(heading, ["", "frames", "late", "longest", "at most 0 late"], rows);
}

const cells = ({ frames, late, longest }: DragFrames, judged: boolean) => [
  ...[String(frames), String(late), `${longest.toFixed(0)} ms`],
  judged ? (late === 0 ? "met" : "missed") : "",
];

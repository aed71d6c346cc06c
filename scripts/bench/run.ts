import { rmSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import type { Browser } from "@playwright/test";
import { ensureBuilt } from "../ensureBuilt.mjs";
import { reportFailure } from "../reportFailure.mjs";
import { ALL_VIEWS, SCREEN } from "./clickCycle";
import { generateData } from "./generateData";
import { openBrowser } from "./openBrowser";
import { reportFirstLoad } from "./reportFirstLoad";
import { reportRecord } from "./reportRecord";
import { startApp, type RunningServer } from "./startApp";

const MANY = 1000;
const NOTES = `
The floor is the page's own HTML and styles without its scripts. A click there sets the fills of the map's shapes
by hand to what the page sets them to after the same click, and nothing else: no counts, timeline, bars or table.
“All writes by hand” also makes every other change the page makes to its elements, as recorded beforehand: what
the page costs beyond that is its own work, and what that costs beyond the floor is what it draws.
All pages take turns in one browser, so that what else the machine does falls on all alike.`;

/** The parts of the benchmark, by the name that asks for one alone. */
const PARTS = {
  load: (browser: Browser) => onApp(undefined, ({ origin }) => reportFirstLoad(browser, `${origin}/en`)),
  published: (browser: Browser) =>
    onApp(undefined, (app) => reportRecord(browser, app, "the published record", [SCREEN, ALL_VIEWS])),
  many: async (browser: Browser) => {
    const folder = generateData(MANY);
    process.once("exit", () => rmSync(folder, { recursive: true }));
    await onApp(folder, (app) => reportRecord(browser, app, `${MANY} statements`, [SCREEN]));
  },
};

async function onApp(dataFolder: string | undefined, measure: (app: RunningServer) => Promise<void>) {
  const app = await startApp(dataFolder);
  await measure(app);
  await app.stop();
}

async function run(asked: readonly string[]) {
  const unknown = asked.find((name) => !(name in PARTS));
  if (unknown !== undefined)
    throw new Error(`No part "${unknown}": there are ${Object.keys(PARTS).join(", ")}.`);
  await ensureBuilt();
  const browser = await openBrowser();
  const load = loadavg()[0]!.toFixed(1);
  console.log(`Chromium ${browser.version()}, ${cpus().length} cores, load ${load} at the start, no GPU`);
  console.log(NOTES);
  for (const [name, measure] of Object.entries(PARTS)) {
    if (asked.length === 0 || asked.includes(name)) await measure(browser);
  }
  await browser.close();
}

// An exit, unlike a signal's own end, stops the server and clears the temporary folder.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

run(process.argv.slice(2)).catch(reportFailure);

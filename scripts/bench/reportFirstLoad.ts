import type { Browser } from "@playwright/test";
import { firstLoad } from "./firstLoad";
import { paintTimes, type PaintTimes } from "./paintTimes";
import { printTable, verdict } from "./printTable";

const SCRIPTS_BUDGET = 200_000;
const HTML_BUDGET = 120_000;
/** Every state has a shape. */
const FEWEST_SHAPES = 195;

/** Measures and prints what the first visit to an address costs and when it shows the map. */
export async function reportFirstLoad(browser: Browser, url: string): Promise<void> {
  const weight = await firstLoad(url);
  const still = await paintTimes(browser, url, { scripts: false, slow: false });
  const normal = await paintTimes(browser, url, { scripts: true, slow: false });
  const slow = await paintTimes(browser, url, { scripts: true, slow: true });
  printTable(
    "First load of /en",
    ["", "measured", "at most", ""],
    [
      ["HTML, gzip", kB(weight.html), kB(HTML_BUDGET), verdict(weight.html, HTML_BUDGET)],
      [
        `${weight.scriptCount} scripts that the HTML names, gzip`,
        ...[kB(weight.scripts), kB(SCRIPTS_BUDGET), verdict(weight.scripts, SCRIPTS_BUDGET)],
      ],
      ["the noModule polyfill, which browsers that run the page skip", kB(weight.noModule), "", ""],
      ["requests elsewhere", String(normal.foreign.length), "0", verdict(normal.foreign.length, 0)],
    ],
  );
  const row = (name: string, { first, largest, shapes }: PaintTimes) => [
    name,
    ...[ms(first), ms(largest), String(shapes)],
  ];
  printTable(
    "Paint of /en",
    ["", "first", "largest", "map shapes"],
    [
      row("no script may run", still),
      row("as it is", normal),
      row("processor 4 times slower, 1.6 Mbit/s, 150 ms", slow),
    ],
  );
  const painted = Number.isFinite(still.first) && still.shapes >= FEWEST_SHAPES;
  console.log(`\n  The map is painted from the HTML alone: ${painted ? "met" : "missed"}`);
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number) => (Number.isNaN(time) ? "not told" : `${time.toFixed(0)} ms`);

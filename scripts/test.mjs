import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { findFreePort } from "./findFreePort.mjs";
import { readText } from "./readText.mjs";
import { reportFailure } from "./reportFailure.mjs";
import { runNpm } from "./runNpm.mjs";
import { browserCounts, stepCounts, unitCounts } from "./testCounts.mjs";

const reports = mkdtempSync(join(tmpdir(), "where-states-stand-tests-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

/** @typedef {{ name: string, run: () => Promise<number>, counts?: () => import("./testCounts.mjs").Counts | null }} Step */

/**
 * Round after round: in each, lanes side by side, one for each core, and in a lane one step after the other.
 * Unit and browser tests use all cores by themselves.
 * @type {Step[][][]}
 */
const rounds = [
  // Types and lint both read what this writes.
  [[{ name: "route types", run: () => npmRun("route-types") }]],
  [
    [{ name: "lint", run: () => npmRun("lint") }],
    [
      { name: "types", run: () => runNpm(["exec", "--", "tsc", "--noEmit"]) },
      { name: "format", run: () => npmRun("format:check") },
      { name: "build", run: build },
    ],
  ],
  [
    [
      {
        name: "unit tests",
        run: () =>
          npmRun("unit", ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]),
        counts: () => countsIn(unitReport, unitCounts),
      },
    ],
  ],
  [[{ name: "browser tests", run: runBrowserTests, counts: () => countsIn(browserReport, browserCounts) }]],
];

let built = false;

/**
 * @param {string} script
 * @param {readonly string[]} [args]
 * @param {Record<string, string>} [env]
 */
function npmRun(script, args = [], env = {}) {
  return runNpm(["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])], env);
}

/** Builds if stale. */
async function build() {
  try {
    await ensureBuilt();
    built = true;
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function runBrowserTests() {
  if (!built) {
    console.error("Not run: there is no build to test.");
    return 1;
  }
  return npmRun("browser", ["--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
    BROWSER_TEST_PORT: String(await findFreePort(3210)),
  });
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => import("./testCounts.mjs").Counts} count
 */
function countsIn(path, count) {
  const text = readText(path);
  return text === null ? null : count(JSON.parse(text));
}

/** @param {readonly Step[]} lane */
async function runLane(lane) {
  const ends = [];
  for (const step of lane) ends.push({ ...step, exitCode: await step.run() });
  return ends;
}

/** Runs every step, whatever the earlier ones said, and closes with one line of sums. */
async function test() {
  await ensureInstalled();
  const sum = { passed: 0, failed: 0 };
  const failedSteps = [];
  for (const round of rounds) {
    console.log(`\n── ${round.map((lane) => lane.map(({ name }) => name).join(", ")).join("; ")}`);
    const ends = await Promise.all(round.map(runLane));
    for (const { name, counts, exitCode } of ends.flat()) {
      const { passed, failed } = stepCounts(exitCode, counts?.() ?? null);
      sum.passed += passed;
      sum.failed += failed;
      if (failed > 0) failedSteps.push(name);
    }
  }
  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(", ")}`);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

test().catch(reportFailure);

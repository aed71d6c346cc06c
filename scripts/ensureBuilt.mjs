import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashFiles } from "./hashFiles.mjs";
import { nextBin } from "./nextBin.mjs";
import { projectRoot } from "./projectRoot.mjs";
import { readText } from "./readText.mjs";
import { runChild } from "./runChild.mjs";
import { runNpm } from "./runNpm.mjs";

/** Every file a build reads. */
export const BUILD_INPUTS = [
  "app",
  "components",
  "data",
  "lib",
  "messages",
  "public",
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

const STAMP = join(projectRoot, ".next/build-stamp");

/**
 * Checks the data and builds when the last good build was made from other files or for another address of the site;
 * else does nothing. A build that fails leaves no stamp.
 * @param {{ always?: boolean }} [options] `always` builds even when nothing changed
 * @returns {Promise<void>} rejects when the data check or the build fails
 */
export async function ensureBuilt({ always = false } = {}) {
  const inputs = `${hashFiles(projectRoot, BUILD_INPUTS)} ${process.env.SITE_URL ?? ""}`;
  if (!always && readText(STAMP) === inputs) return;
  rmSync(STAMP, { force: true });
  console.log("Building …");
  await succeed("the data check", runNpm(["run", "--silent", "data:check"]));
  await succeed("the build", runChild(process.execPath, [nextBin, "build"]));
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, inputs);
}

/**
 * @param {string} step
 * @param {Promise<number>} exitCode
 */
async function succeed(step, exitCode) {
  const code = await exitCode;
  if (code !== 0) throw new Error(`${step} failed (exit code ${code}); the lines above say why.`);
}

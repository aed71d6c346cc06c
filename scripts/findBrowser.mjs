import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { chooseBrowser } from "./chooseBrowser.mjs";
import { systemBrowsers } from "./systemBrowsers.mjs";
import { unpackBrowser } from "./unpackBrowser.mjs";

/**
 * The browser of this machine for the browser tests; unpacks the packaged one when there is no other.
 * @returns {Promise<import("./chooseBrowser.mjs").Browser>}
 */
export function findBrowser() {
  return chooseBrowser({
    env: process.env,
    exists: existsSync,
    runs: (path) => answersVersion(path),
    system: systemBrowsers(process.platform, process.env),
    playwright: chromium.executablePath(),
    unpack: () => unpackBrowser(answersVersion),
  });
}

/**
 * Whether the browser starts. Elsewhere than on Linux asking would open a window, so there it is believed.
 * @param {string} path
 * @param {Record<string, string>} [env]
 */
function answersVersion(path, env = {}) {
  if (process.platform !== "linux") return true;
  return spawnSync(path, ["--version"], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0;
}

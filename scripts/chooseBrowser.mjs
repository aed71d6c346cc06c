/** The places a browser is looked for, in order. */
export const BROWSER_SOURCES = /** @type {const} */ (["CHROMIUM_PATH", "system", "playwright", "package"]);

/**
 * @typedef {(typeof BROWSER_SOURCES)[number]} BrowserSource
 * @typedef {{ source: BrowserSource, path: string, env: Record<string, string> }} Browser
 *   `env` is what the browser's process needs beside ours
 * @typedef {{
 *   env: NodeJS.ProcessEnv,
 *   exists: (path: string) => boolean,
 *   runs: (path: string) => boolean,
 *   system: readonly string[],
 *   playwright: string,
 *   unpack: () => Promise<Omit<Browser, "source">>,
 * }} Machine
 */

/**
 * The first browser there is: the one `CHROMIUM_PATH` names, the machine's, Playwright's own, the packaged one.
 * `CHROMIUM_SOURCE` leaves out all sources but the one it names.
 * @param {Machine} machine
 * @returns {Promise<Browser>} rejects when `CHROMIUM_PATH` or `CHROMIUM_SOURCE` is wrong, or nothing is found
 */
export async function chooseBrowser({ env, exists, runs, system, playwright, unpack }) {
  const only = sourceNamed(env.CHROMIUM_SOURCE);
  /** @param {BrowserSource} source */
  const allowed = (source) => only === null || only === source;

  if (env.CHROMIUM_PATH && allowed("CHROMIUM_PATH")) {
    if (exists(env.CHROMIUM_PATH)) return { source: "CHROMIUM_PATH", path: env.CHROMIUM_PATH, env: {} };
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not exist.`);
  }
  // A file alone proves little: Ubuntu's chromium-browser may be a stub that only asks for a snap.
  const found = allowed("system") && system.find((path) => exists(path) && runs(path));
  if (found) return { source: "system", path: found, env: {} };
  if (allowed("playwright") && exists(playwright)) return { source: "playwright", path: playwright, env: {} };
  if (allowed("package")) return { source: "package", ...(await unpack()) };
  throw new Error(`No browser from ${only}. ${REMEDY}`);
}

export const REMEDY =
  "Install Chromium or Chrome, or run npx playwright install chromium, or set CHROMIUM_PATH to a browser.";

/**
 * @param {string | undefined} name
 * @returns {BrowserSource | null}
 */
function sourceNamed(name) {
  if (!name) return null;
  const source = BROWSER_SOURCES.find((known) => known === name);
  if (source) return source;
  throw new Error(`CHROMIUM_SOURCE is "${name}"; it can be ${BROWSER_SOURCES.join(", ")}.`);
}

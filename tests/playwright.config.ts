import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "../scripts/findBrowser.mjs";
import { QUIET_BROWSER } from "../scripts/quietBrowser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const port = Number(process.env.BROWSER_TEST_PORT ?? 3210);
const browser = await findBrowser();

/** The browser tests, against the production build (npm run build makes it). */
export default defineConfig({
  testDir: "./browser",
  outputDir: "./browser/results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: "list",
  // A hung test is ended; a machine with two slow cores is not.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    timezoneId: "America/Los_Angeles",
    locale: "en-GB",
    screenshot: "only-on-failure",
    // One window per worker, emptied between tests: a new one for each costs half as much as the page it loads.
    reuseContext: true,
    launchOptions: {
      executablePath: browser.path,
      env: { ...process.env, ...browser.env },
      args: QUIET_BROWSER,
    },
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
    cwd: root,
    port,
    reuseExistingServer: false,
    env: { NEXT_TELEMETRY_DISABLED: "1" },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});

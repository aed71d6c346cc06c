import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "../scripts/findBrowser.mjs";

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
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    timezoneId: "America/Los_Angeles",
    locale: "en-GB",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: browser.path,
      env: { ...process.env, ...browser.env },
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
      ],
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

import { chromium, type Browser } from "@playwright/test";
import { findBrowser } from "../findBrowser.mjs";
import { QUIET_BROWSER } from "../quietBrowser.mjs";

/** Starts the machine's browser without a window or a GPU, as on the machine the budgets were set on. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: QUIET_BROWSER });
}

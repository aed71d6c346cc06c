import { chromium, type Browser } from "@playwright/test";
import { findBrowser } from "../findBrowser.mjs";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Starts the machine's browser without a window or a GPU, as on the machine the budgets were set on. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: QUIET });
}

import { spawn } from "node:child_process";
import { appendFileSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { findFreePort } from "../../scripts/findFreePort.mjs";
import { waitForServer } from "../../scripts/waitForServer.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const [steps = ""] = readFileSync(path.join(root, "docs/adding-a-statement.md"), "utf8").split(
  "## When the source is new",
);

test("two CSV edits, as the guide writes them, show on the map", async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "edited-data-"));
  for (const file of readdirSync(path.join(root, "data"))) {
    if (/\.(csv|json)$/.test(file)) copyFileSync(path.join(root, "data", file), path.join(folder, file));
  }
  for (const [, file, rows] of steps.matchAll(/```csv (\S+)\n(.*?)```/gs)) {
    appendFileSync(path.join(folder, file!), rows!);
  }
  const port = await findFreePort(3300);
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
    { cwd: root, env: { ...process.env, DATA_DIR: folder, NEXT_TELEMETRY_DISABLED: "1" }, stdio: "ignore" },
  );
  try {
    await waitForServer(port, AbortSignal.timeout(15_000));
    await page.goto(`http://127.0.0.1:${port}/en?statement=hrc99-2099-01-15-critical`);
    // The head may come after the body; when it fails, so does the page.
    await expect(page.locator('meta[property="og:image"]')).toHaveCount(1);
    await expect(page.locator('[role="status"][data-states]')).toHaveAttribute("data-statements", "1");
    await expect(page.locator('[data-view] [data-iso3][data-standing="critical"]')).toHaveCount(2);
    for (const iso3 of ["NOR", "ISL"]) {
      await expect(page.locator(`[data-view] [data-iso3="${iso3}"]`)).toHaveAttribute(
        "data-standing",
        "critical",
      );
    }
    await expect(page.locator('[data-statement="hrc99-2099-01-15-critical"]')).toHaveAttribute(
      "data-named",
      "2",
    );
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});

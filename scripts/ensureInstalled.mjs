import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashFiles } from "./hashFiles.mjs";
import { installMatchesLock } from "./installMatchesLock.mjs";
import { projectRoot } from "./projectRoot.mjs";
import { readText } from "./readText.mjs";
import { requireNode } from "./requireNode.mjs";
import { runNpm } from "./runNpm.mjs";

const LOCKFILE = "package-lock.json";

/**
 * Installs from the lockfile when the installed packages are not those it names; else does nothing.
 * @returns {Promise<void>} rejects when npm fails
 */
export async function ensureInstalled() {
  requireNode(process.versions.node);
  const stamp = join(projectRoot, "node_modules/.lockfile-stamp");
  const wanted = `${hashFiles(projectRoot, [LOCKFILE])} ${process.platform}-${process.arch}`;
  if (readText(stamp) === wanted) return;
  if (!installedByHand()) {
    console.log("Installing packages from package-lock.json …");
    const code = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
    if (code !== 0) throw new Error(`npm ci failed (exit code ${code}); the lines above say why.`);
  }
  writeFileSync(stamp, wanted);
}

/** Whether somebody ran npm ci or npm install since the stamp was written. */
function installedByHand() {
  const wanted = readText(join(projectRoot, LOCKFILE));
  const installed = readText(join(projectRoot, "node_modules/.package-lock.json"));
  return Boolean(wanted && installed && installMatchesLock(JSON.parse(wanted), JSON.parse(installed)));
}

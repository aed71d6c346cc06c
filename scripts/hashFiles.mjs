import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * One SHA-256 over the names and contents of files and folders (read to the bottom); a missing one counts as absent.
 * @param {string} root
 * @param {readonly string[]} entries paths relative to root
 * @returns {string} hexadecimal
 */
export function hashFiles(root, entries) {
  const hash = createHash("sha256");
  for (const file of entries.flatMap((entry) => filesOf(root, entry)).sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} entry
 * @returns {string[]}
 */
function filesOf(root, entry) {
  const stats = statSync(join(root, entry), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [entry];
  return readdirSync(join(root, entry)).flatMap((name) => filesOf(root, `${entry}/${name}`));
}

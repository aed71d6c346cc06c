import { copyFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "./temporaryFolder";

export const DATA = path.resolve(import.meta.dirname, "../../data");

/** A copy of the published tables and their descriptor in a folder of the running test. */
export function copyOfData(): string {
  const folder = temporaryFolder();
  for (const file of readdirSync(DATA)) {
    if (/\.(csv|json)$/.test(file)) copyFileSync(path.join(DATA, file), path.join(folder, file));
  }
  return folder;
}

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { compareVersions } from "./compareVersions";

const FOLDER = "versions";

/** The earlier data versions that a data folder keeps whole, the newest first, each with its own folder. */
export function keptVersions(folder: string): ReadonlyMap<string, string> {
  const kept = path.join(folder, FOLDER);
  const versions = existsSync(kept) ? readdirSync(kept).filter((name) => /^\d{4}\.\d+$/.test(name)) : [];
  return new Map(
    versions.sort((a, b) => compareVersions(b, a)).map((version) => [version, path.join(kept, version)]),
  );
}

import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { readVersion } from "@/lib/data/readVersion";

const FOLDER = "data";
const { version } = readVersion(FOLDER);
const kept = version === null ? null : path.join(FOLDER, "versions", version.version);

if (kept === null) {
  console.error("data/datapackage.json has no version. Put it back first.");
  process.exitCode = 1;
} else if (existsSync(kept)) {
  console.error(`${kept} is there already, and a version that was given away never changes.`);
  process.exitCode = 1;
} else {
  mkdirSync(kept, { recursive: true });
  const files = readdirSync(FOLDER).filter((file) => /\.(csv|json|md)$/.test(file));
  for (const file of files) copyFileSync(path.join(FOLDER, file), path.join(kept, file));
  console.log(`${files.length} files kept in ${kept}`);
}

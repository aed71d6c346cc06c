import path from "node:path";
import { convertFolder } from "./convert/convertFolder";

const [from, to = path.join(process.cwd(), "data")] = process.argv.slice(2);

if (from === undefined) {
  console.error(
    "Usage: npx tsx scripts/convertSources.ts <folder with the four source files> [target folder]",
  );
  process.exitCode = 1;
} else {
  await convertFolder(from, to);
  console.log(`Converted ${from} into ${to}.`);
}

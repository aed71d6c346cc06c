import { readVersion } from "@/lib/data/readVersion";
import { changeRow } from "@/lib/data/schemas/changeRow";
import { csvText } from "@/lib/format/csvText";
import { diffFolders } from "./diff/diffFolders";

const [before, after = "data"] = process.argv.slice(2);
const version = before === undefined ? null : readVersion(after).version;

if (before === undefined || version === null) {
  console.error(
    "Usage: npx tsx scripts/diffData.ts <data folder of the old version> [data folder of the new one]",
  );
  process.exitCode = 1;
} else {
  const rows = diffFolders(before, after).map((difference) => ({
    version: version.version,
    date: version.compiledOn,
    ...difference,
  }));
  const [, ...lines] = csvText(Object.keys(changeRow.shape), rows).split(/(?<=\n)/);
  process.stdout.write(lines.join(""));
}

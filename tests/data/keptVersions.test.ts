import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkDataset } from "@/lib/data/checkDataset";
import { compareVersions } from "@/lib/data/compareVersions";
import { keptVersions } from "@/lib/data/keptVersions";
import { loadDataset } from "@/lib/data/loadDataset";
import { diffFolders } from "@/scripts/diff/diffFolders";
import { DATA } from "./copyOfData";

const now = loadDataset(DATA);
const kept = keptVersions(DATA);

test("every version that changed something is kept, but the first and the present one, the newest first", () => {
  const before = [...new Set(now.changes.map(({ version }) => version))].filter((one) => one !== now.version);
  expect([...kept.keys()].sort(compareVersions)).toEqual(before.sort(compareVersions));
  expect([...kept.keys()]).toEqual([...kept.keys()].sort((a, b) => compareVersions(b, a)));
});

describe.each([...kept])("%s", (version, folder) => {
  test("holds together, and is what it says", () => {
    const { dataset, problems } = checkDataset(folder);
    expect(problems).toEqual([]);
    expect(dataset!.version).toBe(version);
    expect(path.basename(folder)).toBe(version);
  });

  test("differs from the version after it by the rows of that version's changes, passage by passage", () => {
    const versions = [now.version, ...kept.keys()];
    const next = versions[versions.indexOf(version) - 1]!;
    const differences = diffFolders(folder, kept.get(next) ?? DATA);
    const said = now.changes.filter((change) => change.version === next);
    const place = ({ table, key, field }: { table: string; key: string; field: string | null }) =>
      [table, key, field ?? ""].join(" ");
    expect([...new Set(differences.map(place))].sort()).toEqual([...new Set(said.map(place))].sort());
    for (const difference of differences) {
      const passages = said.filter((change) => place(change) === place(difference));
      const rewritten = passages.reduce(
        (text, { before, after }) => (before === null ? (after ?? "") : text.replace(before, () => after ?? "")),
        difference.before,
      );
      expect(squeezed(rewritten), place(difference)).toBe(squeezed(difference.after));
    }
  });
});

/** A passage taken out leaves the blanks and brackets around it to the editor. */
const squeezed = (text: string) => text.replace(/[\s(),;]+/g, " ").trim();

test("2026.10 comes after 2026.9 and before 2027.1", () => {
  expect(["2027.1", "2026.10", "2026.9"].sort(compareVersions)).toEqual(["2026.9", "2026.10", "2027.1"]);
});

import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashFiles } from "../../scripts/hashFiles.mjs";

const INPUTS = ["app", "data", "package-lock.json"];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hash-files-"));
  mkdirSync(join(root, "app/states"), { recursive: true });
  writeFileSync(join(root, "app/page.tsx"), "page");
  writeFileSync(join(root, "app/states/page.tsx"), "state");
  writeFileSync(join(root, "package-lock.json"), "{}");
});

afterEach(() => rmSync(root, { recursive: true }));

test("the same files give the same hash", () => {
  const first = hashFiles(root, INPUTS);
  writeFileSync(join(root, "app/page.tsx"), "page");
  expect(hashFiles(root, INPUTS)).toBe(first);
  expect(hashFiles(root, INPUTS.toReversed())).toBe(first);
});

test("a file outside the inputs does not count", () => {
  const first = hashFiles(root, INPUTS);
  writeFileSync(join(root, "README.md"), "read");
  expect(hashFiles(root, INPUTS)).toBe(first);
});

test.each([
  ["a changed file", () => writeFileSync(join(root, "app/states/page.tsx"), "other")],
  [
    "a new file in a new folder",
    () => (mkdirSync(join(root, "data")), writeFileSync(join(root, "data/a"), "")),
  ],
  ["a removed file", () => rmSync(join(root, "app/page.tsx"))],
  ["a renamed file", () => renameSync(join(root, "app/page.tsx"), join(root, "app/layout.tsx"))],
  [
    "text moved from one file to the next",
    () => {
      writeFileSync(join(root, "app/page.tsx"), "pagest");
      writeFileSync(join(root, "app/states/page.tsx"), "ate");
    },
  ],
])("%s gives another", (_, change) => {
  const first = hashFiles(root, INPUTS);
  change();
  expect(hashFiles(root, INPUTS)).not.toBe(first);
});

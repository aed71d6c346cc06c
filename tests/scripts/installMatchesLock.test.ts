import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { installMatchesLock } from "../../scripts/installMatchesLock.mjs";

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/react": { version: "19.3.1", integrity: "sha512-a" },
    "node_modules/fsevents": { version: "2.3.3", integrity: "sha512-b", optional: true },
  },
};
const react = wanted.packages["node_modules/react"];

test.each([
  ["all it names", wanted, true],
  ["all but another platform's package", { packages: { "node_modules/react": react } }, true],
  ["nothing", {}, false],
  ["another version", { packages: { "node_modules/react": { ...react, version: "19.3.0" } } }, false],
  ["other bytes", { packages: { "node_modules/react": { ...react, integrity: "sha512-c" } } }, false],
])("%s installed: %#", (_, installed, expected) => {
  expect(installMatchesLock(wanted, installed)).toBe(expected);
});

test("the packages this test runs with are those of the lockfile", () => {
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
  expect(installMatchesLock(read("package-lock.json"), read("node_modules/.package-lock.json"))).toBe(true);
});

import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { BUILD_INPUTS } from "../../scripts/ensureBuilt.mjs";

const NOT_BUILT = ["bench", "docs", "node_modules", "scripts", "tests"];

test("every folder of the project is a build input, or known not to be", () => {
  const folders = readdirSync(".", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name);
  expect(folders.filter((name) => !BUILD_INPUTS.includes(name) && !NOT_BUILT.includes(name))).toEqual([]);
});

test("every build input but the optional public folder exists", () => {
  expect(BUILD_INPUTS.filter((name) => name !== "public" && !existsSync(name))).toEqual([]);
});

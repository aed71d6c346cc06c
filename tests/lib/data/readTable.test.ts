import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkDataset } from "@/lib/data/checkDataset";
import { formatProblem } from "@/lib/data/formatProblem";
import { loadDataset } from "@/lib/data/loadDataset";
import { copyOfData } from "../../data/copyOfData";

function problemsIn(folder: string): string[] {
  return checkDataset(folder).problems.map(formatProblem);
}

function rewrite(folder: string, file: string, change: (text: string) => string): void {
  const location = path.join(folder, file);
  writeFileSync(location, change(readFileSync(location, "utf8")));
}

test("a missing file is named", () => {
  const folder = copyOfData();
  rmSync(path.join(folder, "sponsors.csv"));
  expect(problemsIn(folder)).toEqual(["sponsors.csv:1: the file is missing. Put it back."]);
});

test("an empty file lacks every column", () => {
  const folder = copyOfData();
  writeFileSync(path.join(folder, "state_aliases.csv"), "");
  expect(problemsIn(folder)).toEqual([
    "state_aliases.csv:1 state: the column is missing. Add it to the header.",
    "state_aliases.csv:1 alias: the column is missing. Add it to the header.",
    "state_aliases.csv:1 kind: the column is missing. Add it to the header.",
  ]);
});

test("missing, unknown and repeated columns are all named", () => {
  const folder = copyOfData();
  rewrite(folder, "sponsors.csv", (text) => text.replace("statement,state,sources", "statement,country,statement"));
  expect(problemsIn(folder)).toEqual([
    "sponsors.csv:1 state: the column is missing. Add it to the header.",
    "sponsors.csv:1 sources: the column is missing. Add it to the header.",
    "sponsors.csv:1 country: this column is not known. Remove it; the columns are statement, state, sources.",
    "sponsors.csv:1 statement: the column is there twice. Keep one of them.",
  ]);
});

test("a row with a comma too many is named by its line, and only it", () => {
  const folder = copyOfData();
  appendFileSync(path.join(folder, "state_aliases.csv"), '\nFRA,"La\nFrance",common\nDEU,Germany, West,former\n');
  expect(problemsIn(folder).map((problem) => problem.replace(/:\d+:/, ":N:"))).toEqual([
    "state_aliases.csv:N: the row has 4 cells and the header 3. Count the commas, and put a cell that holds one in quotation marks.",
  ]);
  const lines = readFileSync(path.join(folder, "state_aliases.csv"), "utf8").split("\n");
  const line = lines.findIndex((text) => text.startsWith("DEU")) + 1;
  expect(checkDataset(folder).problems[0]?.line).toBe(line);
});

test("a broken quote names the line it opens on", () => {
  const folder = copyOfData();
  rewrite(folder, "sponsors.csv", (text) => `${text}hrc51-2022-10-06-vote,"NZL,x\n`);
  const line = readFileSync(path.join(folder, "sponsors.csv"), "utf8").trimEnd().split("\n").length;
  expect(problemsIn(folder)).toEqual([
    `sponsors.csv:${line}: a quotation mark is opened and never closed. Put the cell in quotation marks and double those inside it ("").`,
  ]);
});

test("Windows line ends, a byte order mark and spaces around cells read the same", () => {
  const folder = copyOfData();
  const before = loadDataset(folder);
  rewrite(folder, "entries.csv", (text) => `\uFEFF${text.replaceAll("\n", "\r\n").replaceAll(",sign,", ", sign ,")}`);
  expect(loadDataset(folder).entries).toEqual(before.entries);
});

test.each([
  ["{", "datapackage.json:1: this is not JSON. Mend its brackets and commas."],
  [
    '{ "version": "2026.1", "created": "yesterday" }',
    "datapackage.json:1 created: expected a date and time such as 2026-11-23T00:00:00Z. Correct it in the descriptor.",
  ],
  [
    '{ "created": "2026-11-23T00:00:00Z" }',
    "datapackage.json:1 version: expected a version such as 2026.1. Correct it in the descriptor.",
  ],
])("a descriptor of %s is refused", (text, said) => {
  const folder = copyOfData();
  writeFileSync(path.join(folder, "datapackage.json"), text);
  expect(problemsIn(folder)).toEqual([said]);
});

test("loadDataset throws an error that lists the problems line by line", () => {
  const folder = copyOfData();
  rmSync(path.join(folder, "facts.csv"));
  rmSync(path.join(folder, "sponsors.csv"));
  expect(() => loadDataset(folder)).toThrow(
    `2 problems in ${folder}:\nfacts.csv:1: the file is missing. Put it back.\nsponsors.csv:1: the file is missing. Put it back.`,
  );
});

import path from "node:path";
import { expect, test } from "vitest";
import { DATA } from "../../data/copyOfData";
import { readRows } from "../../data/readRows";
import { problemsAfter } from "./problemsAfter";

test.each([
  ["statements.csv", ["id"]],
  ["entries.csv", ["statement", "state"]],
  ["sponsors.csv", ["statement", "state"]],
  ["sources.csv", ["id"]],
  ["states.csv", ["iso3"]],
  ["state_aliases.csv", ["state", "alias"]],
  ["hrc_terms.csv", ["iso3", "term_start"]],
  ["facts.csv", ["id"]],
  ["followed.csv", ["from", "to"]],
  ["language_territories.csv", ["language", "state"]],
])("a row that repeats the %s key %o is named with the line of the first", (file, key) => {
  const rows = readRows(path.join(DATA, file));
  const first = rows[0] ?? {};
  const column = key[key.length - 1] ?? "";
  const what = key.length === 1 ? "this value" : `this pair of ${key.join(" and ")}`;
  expect(problemsAfter({ file, append: first })).toContain(
    `${file}:${rows.length + 2} ${column} "${first[column]}": ${what} is already on line 2. Keep one of the two rows.`,
  );
});

test("two states with one alpha-2 code are named", () => {
  expect(problemsAfter({ file: "states.csv", where: { iso3: "AGO" }, set: { iso2: "AF" } })).toEqual([
    'states.csv:3 iso2 "AF": this value is already on line 2. Keep one of the two rows.',
  ]);
});

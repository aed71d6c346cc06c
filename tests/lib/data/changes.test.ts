import { expect, test } from "vitest";
import { problemsAfter } from "./problemsAfter";

const change = {
  version: "2030.1",
  date: "2030-01-01",
  table: "statements",
  key: "hrc41-2019-07-08-critical",
  field: "session",
  before: "40",
  after: "41",
  reason: "A slip.",
  source: "",
};

test("a change that the table holds is no problem", () => {
  expect(problemsAfter({ file: "changes.csv", append: change })).toEqual([]);
});

test.each([
  ["table", { table: "letters" }, /"letters": no such table\. Write one of statements, entries/],
  ["field", { field: "sesion" }, /"sesion": no such column\. Write one of id, forum/],
  ["key", { key: "hrc41" }, /"hrc41": no such row\. Correct the key\.$/],
  ["after", { after: "42" }, /"42": the cell does not say this\. Copy it from the table\.$/],
  ["after", { before: "41" }, /"41": this is no change\./],
  ["key", { field: "", before: "{}", after: "" }, /"hrc41-2019-07-08-critical": this row is still there\./],
  ["reason", { reason: "" }, /"": expected some text\. Fill in the cell\.$/],
])("a wrong %s is named: %o", (column, wrong, sentence) => {
  const problems = problemsAfter({ file: "changes.csv", append: { ...change, ...wrong } });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^changes\\.csv:\\d+ ${column} ${sentence.source}`));
});

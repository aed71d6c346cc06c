import { expect, test } from "vitest";
import { lineOf, problemsAfter } from "./problemsAfter";

const LETTER = "hrc41-2019-07-12-supportive";
const QATAR = { statement: LETTER, state: "QAT" };
const LIBYA = { iso3: "LBY", term_start: "2010-06-19" };

test.each([["2019-07-26=50;2019-07-12=37"], ["2019-07-01=37;2019-07-26=50"], ["2019-06=37;2019-07-26=50"]])(
  "a declared history out of order is named: %s",
  (declared_history) => {
    expect(problemsAfter({ file: "statements.csv", where: { id: LETTER }, set: { declared_history } })).toEqual([
      `statements.csv:3 declared_history "${declared_history}": the dates do not run forward from the statement's own (2019-07-12). Put them in order of time.`,
    ]);
  },
);

test("a month in the history is not before a day of that month", () => {
  const set = { declared_history: "2019-07-12=37;2019-07=50" };
  expect(problemsAfter({ file: "statements.csv", where: { id: LETTER }, set })).toEqual([]);
});

test("a change before the statement is named", () => {
  expect(problemsAfter({ file: "entries.csv", where: QATAR, set: { changed_on: "2019-07-11" } })).toEqual([
    `entries.csv:${lineOf("entries.csv", QATAR)} changed_on "2019-07-11": this is before the statement (2019-07-12). Correct the day of the change or of the statement.`,
  ]);
});

test.each(["changed_on", "changed_precision"])("a change without its %s is named", (column) => {
  expect(problemsAfter({ file: "entries.csv", where: QATAR, set: { [column]: "" } })).toEqual([
    `entries.csv:${lineOf("entries.csv", QATAR)} ${column} "": a change needs both a day and a precision. Fill in both or neither.`,
  ]);
});

test("a change on a first signature is named", () => {
  const where = { statement: LETTER, state: "DZA" };
  const set = { changed_on: "2019-07-20", changed_precision: "on" };
  expect(problemsAfter({ file: "entries.csv", where, set })).toEqual([
    `entries.csv:${lineOf("entries.csv", where)} changed_on "2019-07-20": the stance sign has no later change. Leave it empty, or write joined_later or withdrew.`,
  ]);
});

test.each([
  ["term_end", "2010-06-18", "the term ends before it starts (2010-06-19). Correct one of the days."],
  ["suspended_from", "2010-06-18", "the suspension is outside the term. Correct one of the days."],
  ["suspended_to", "2011-02-28", "the suspension ends before it starts. Correct suspended_from or suspended_to."],
])("a term with a wrong %s is named", (column, value, said) => {
  expect(problemsAfter({ file: "hrc_terms.csv", where: LIBYA, set: { [column]: value } })).toEqual([
    `hrc_terms.csv:${lineOf("hrc_terms.csv", LIBYA)} ${column} "${value}": ${said}`,
  ]);
});

import { expect, test } from "vitest";
import { lineOf, problemsAfter } from "./problemsAfter";

const FULL = "hrc41-2019-07-08-critical";
const PARTIAL = "unga3c76-2021-10-21-supportive-gulf";
const WITHDRAWN = "unga78-2023-10-18-critical";

test("a named count that is not the number of standing entries is named", () => {
  expect(problemsAfter({ file: "statements.csv", where: { id: FULL }, set: { named_count: "23" } })).toEqual([
    'statements.csv:2 named_count "23": 22 entries of this statement stand. Write 22, or correct entries.csv.',
  ]);
});

test("a withdrawn, declined or disputed entry does not stand", () => {
  for (const stance of ["withdrew", "declined", "disputed"]) {
    expect(problemsAfter({ file: "entries.csv", where: { statement: FULL, state: "AUS" }, set: { stance } })).toEqual([
      'statements.csv:2 named_count "22": 21 entries of this statement stand. Write 21, or correct entries.csv.',
    ]);
  }
});

test("a list called complete with names missing is named", () => {
  expect(problemsAfter({ file: "statements.csv", where: { id: FULL }, set: { declared_count: "25" } })).toEqual([
    'statements.csv:2 list_complete "true": the list is called complete with 22 named, 0 withdrawn and 25 declared. Write false, or add the missing states to entries.csv.',
  ]);
});

test("a list called complete with no declared count is named", () => {
  expect(problemsAfter({ file: "statements.csv", where: { id: FULL }, set: { declared_count: "" } })).toEqual([
    'statements.csv:2 list_complete "true": the list is called complete with 22 named, 0 withdrawn and nothing declared. Write false, or add the missing states to entries.csv.',
  ]);
});

test("a withdrawn state closes a list that was declared with it, and only that one", () => {
  const where = { id: WITHDRAWN };
  expect(problemsAfter({ file: "statements.csv", where, set: { declared_count: "50" } })).toEqual([]);
  expect(problemsAfter({ file: "statements.csv", where, set: { declared_count: "52" } })).toHaveLength(1);
});

test("a list called incomplete though nobody is missing is named when the statement is confirmed", () => {
  const where = { id: PARTIAL };
  const set = { declared_count: "1" };
  expect(problemsAfter({ file: "statements.csv", where, set })).toEqual([
    `statements.csv:${lineOf("statements.csv", { id: PARTIAL })} list_complete "false": all 1 declared states are named, yet the list is called incomplete. Write true, or correct declared_count.`,
  ]);
  expect(problemsAfter({ file: "statements.csv", where, set: { ...set, status: "reported" } })).toEqual([]);
});

test("a declared count its history does not know is named", () => {
  const where = { id: FULL };
  expect(problemsAfter({ file: "statements.csv", where, set: { declared_history: "2019-07-08=20" } })).toEqual([
    'statements.csv:2 declared_count "22": the count is none of those in declared_history. Write the count that is meant, or add it to the history.',
  ]);
});

import { expect, test } from "vitest";
import { lineOf, problemsAfter } from "./problemsAfter";

const LETTER = "hrc41-2019-07-08-critical";
const VOTE = "hrc51-2022-10-06-vote";
const SECOND = "hrc44-2020-06-30-critical";

test.each([
  ["statements.csv", { id: SECOND }, "lead", "XKX", "no such state. Use the iso3 code of states.csv."],
  ["entries.csv", { statement: LETTER, state: "AUS" }, "state", "XKX", "no such state. Use the iso3 code of states.csv."],
  ["sponsors.csv", { state: "AUS" }, "state", "XKX", "no such state. Use the iso3 code of states.csv."],
  ["hrc_terms.csv", { iso3: "ALB", term_start_year: "2015" }, "iso3", "XKX", "no such state. Use the iso3 code of states.csv."],
  ["state_aliases.csv", { alias: "Burma" }, "state", "BUR", "no such state. Use the iso3 code of states.csv."],
  ["sources.csv", { id: `${LETTER}.s5` }, "statement", "hrc40", "no such statement. Use the id of statements.csv."],
  ["fact_sources.csv", { fact: "aspi-tweets", role: "corroboration" }, "fact", "aspi-toots", "no such fact. Use the id of facts.csv."],
])("%s %o %s %s: %s", (file, where, column, value, said) => {
  expect(problemsAfter({ file, where, set: { [column]: value } })).toContain(
    `${file}:${lineOf(file, where)} ${column} "${value}": ${said}`,
  );
});

test("an entry of an unknown statement is named, and the statement it was taken from with it", () => {
  const where = { statement: SECOND, state: "AUS" };
  const line = lineOf("entries.csv", where);
  const statementLine = lineOf("statements.csv", { id: SECOND });
  const set = { statement: "hrc99", sources: `${SECOND}.s2` };
  expect(problemsAfter({ file: "entries.csv", where, set })).toEqual([
    `entries.csv:${line} statement "hrc99": no such statement. Use the id of statements.csv.`,
    `entries.csv:${line} sources "${SECOND}.s2": ${SECOND}.s2 is a source of ${SECOND}. Cite sources of this row's own statement.`,
    `statements.csv:${statementLine} named_count "27": 26 entries of this statement stand. Write 26, or correct entries.csv.`,
  ]);
});

test("an entry that cites a source nobody has is named", () => {
  const where = { statement: LETTER, state: "AUS" };
  expect(problemsAfter({ file: "entries.csv", where, set: { sources: `${LETTER}.s9` } })).toEqual([
    `entries.csv:2 sources "${LETTER}.s9": no such source: ${LETTER}.s9. Add it to sources.csv or correct the id.`,
  ]);
});

test("an entry that cites another statement's source is named", () => {
  const where = { statement: LETTER, state: "AUS" };
  expect(problemsAfter({ file: "entries.csv", where, set: { sources: `${VOTE}.s1` } })).toEqual([
    `entries.csv:2 sources "${VOTE}.s1": ${VOTE}.s1 is a source of ${VOTE}. Cite sources of this row's own statement.`,
  ]);
});

test("a statement whose own row is broken does not make its entries and sources unknown", () => {
  expect(problemsAfter({ file: "statements.csv", where: { id: VOTE }, set: { session: "fifty-one" } })).toHaveLength(1);
});

test.each([
  ["entries.csv", { statement: LETTER }, "the statement has no entry. Add its states to entries.csv."],
  ["sources.csv", { statement: LETTER }, "the statement has no source. Add one to sources.csv."],
])("a statement without rows in %s is named", (file, remove, said) => {
  expect(problemsAfter({ file, remove })).toContain(`statements.csv:2 id "${LETTER}": ${said}`);
});

test("a fact without a primary source is named", () => {
  const line = lineOf("facts.csv", { id: "aspi-tweets" });
  expect(problemsAfter({ file: "fact_sources.csv", remove: { fact: "aspi-tweets", role: "primary" } })).toEqual([
    `facts.csv:${line} id "aspi-tweets": the fact has no primary source. Add one to fact_sources.csv with role primary.`,
  ]);
});

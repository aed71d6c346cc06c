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
  ["language_territories.csv", { language: "ja" }, "state", "XKX", "no such state. Use the iso3 code of states.csv."],
  ["state_aliases.csv", { alias: "Burma" }, "state", "BUR", "no such state. Use the iso3 code of states.csv."],
  ["sources.csv", { id: `${LETTER}.s5` }, "statement", "hrc40", "no such statement. Use the id of statements.csv."],
  ["followed.csv", { from: "letter-forty" }, "to", "ohchr-essay", "no such fact or statement. Use an id of facts.csv or statements.csv."],
  ["followed.csv", { from: "letter-forty" }, "ground", "hrc40", "no such fact or statement. Use an id of facts.csv or statements.csv."],
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
    `entries.csv:2 sources "${VOTE}.s1": ${VOTE}.s1 is a source of ${VOTE}. Cite this statement's own sources, or add the page to sources.csv under this statement.`,
  ]);
});

test("a statement whose own row is broken does not make its entries and sources unknown", () => {
  expect(problemsAfter({ file: "statements.csv", where: { id: VOTE }, set: { session: "fifty-one" } })).toHaveLength(1);
});

test("a statement without entries is named, and one without sources too", () => {
  const noEntries = { file: "entries.csv", remove: { statement: LETTER } };
  const noSources = { file: "sources.csv", remove: { statement: LETTER } };
  const entryProblem = `statements.csv:2 id "${LETTER}": the statement has no entry. Add its states to entries.csv.`;
  const sourceProblem = `statements.csv:2 id "${LETTER}": the statement has no source. Add one to sources.csv.`;
  const alone = problemsAfter(noEntries);
  expect(alone).toContain(entryProblem);
  expect(alone).not.toContain(sourceProblem);
  expect(problemsAfter(noEntries, noSources)).toEqual(expect.arrayContaining([entryProblem, sourceProblem]));
});

test("a statement with no sources of its own may cite another's", () => {
  const gulf = "unga3c76-2021-10-21-supportive-gulf";
  expect(
    problemsAfter(
      { file: "sources.csv", remove: { statement: gulf } },
      { file: "entries.csv", where: { statement: gulf }, set: { sources: "unga3c76-2021-10-21-supportive.s1" } },
    ),
  ).toEqual([]);
});

test("a fact without a primary source is named", () => {
  const line = lineOf("facts.csv", { id: "aspi-tweets" });
  expect(problemsAfter({ file: "fact_sources.csv", remove: { fact: "aspi-tweets", role: "primary" } })).toEqual([
    `facts.csv:${line} id "aspi-tweets": the fact has no primary source. Add one to fact_sources.csv with role primary.`,
  ]);
});

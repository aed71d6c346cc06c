import { expect, test } from "vitest";
import { lineOf, problemsAfter } from "./problemsAfter";

const LETTER = "hrc41-2019-07-08-critical";
const COMPLETE = "unga78-2023-10-18-critical";

test.each([
  ["statements.csv", { id: LETTER }, "declared_count", "fifty", "expected a whole number. Write digits or leave the cell empty."],
  ["statements.csv", { id: LETTER }, "date", "2019-02-30", "expected a day of the calendar. Write it as YYYY-MM-DD."],
  ["statements.csv", { id: LETTER }, "date", "2019-07", "expected a day of the calendar. Write it as YYYY-MM-DD."],
  ["statements.csv", { id: LETTER }, "forum", "UNSC", "expected one of HRC, UNGA3C. Write one of these words."],
  ["statements.csv", { id: LETTER }, "title", "", "expected some text. Fill in the cell."],
  ["statements.csv", { id: LETTER }, "list_complete", "yes", "expected true or false. Write true or false."],
  [
    "statements.csv",
    { id: LETTER },
    "topics",
    "xinjiang;xinjiang",
    "expected some of xinjiang, hong_kong, tibet joined by semicolons, none twice. Write one of these words, with ; between two.",
  ],
  [
    "statements.csv",
    { id: LETTER },
    "declared_history",
    "2019-07-08:22",
    "expected dates with counts joined by semicolons, none twice. Write date=count, for example 2019-07-12=37, with ; between two or leave the cell empty.",
  ],
  [
    "entries.csv",
    { statement: COMPLETE, state: "FJI" },
    "stance",
    "signed",
    "expected one of sign, joined_later, withdrew, yes, no, abstain, disputed, declined. Write one of these words.",
  ],
  [
    "entries.csv",
    { statement: COMPLETE, state: "FJI" },
    "sources",
    "",
    "expected source identifiers joined by semicolons, none twice. Write the statement's id, then .s and a number, with ; between two.",
  ],
  [
    "sources.csv",
    { id: `${LETTER}.s1` },
    "url",
    "www.amnesty.ca",
    "expected a web address. Write it in full, from http:// or https://.",
  ],
  [
    "sources.csv",
    { id: `${LETTER}.s1` },
    "date",
    "July 2019",
    "expected a year, a month or a day. Write it as YYYY, YYYY-MM or YYYY-MM-DD or leave the cell empty.",
  ],
  ["states.csv", { iso3: "TUV" }, "lat", "8°S", "expected a number. Write digits with a decimal point."],
  ["states.csv", { iso3: "TUV" }, "iso2", "TV1", "expected an ISO 3166-1 alpha-2 code. Write two capital letters."],
  ["facts.csv", { id: "aspi-tweets" }, "value", "6.780.809", 'expected JSON. Write a number, a quoted text, a list or an object, for example 12 or ""text"" or leave the cell empty.'],
  ["fact_sources.csv", { fact: "aspi-tweets", role: "primary" }, "seed", '[{"file":"a.txt","line":0,"col":1,"anchor":"x"}]', "expected a JSON list of places in the seed documents. Write file, line, col and anchor for each or leave the cell empty."],
])("%s %o %s %j: %s", (file, where, column, value, said) => {
  const line = lineOf(file, where);
  expect(problemsAfter({ file, where, set: { [column]: value } })).toEqual([
    `${file}:${line} ${column} "${value}": ${said}`,
  ]);
});

test("every problem is listed, not only the first", () => {
  const problems = problemsAfter(
    { file: "statements.csv", where: { id: LETTER }, set: { declared_count: "fifty", side: "both" } },
    { file: "entries.csv", where: { statement: COMPLETE, state: "FJI" }, set: { state: "Fiji" } },
    { file: "hrc_terms.csv", where: { iso3: "CZE", term_start: "2022-05-10" }, set: { by_election: "" } },
  );
  expect(problems).toHaveLength(4);
  expect(problems.map((problem) => problem.split(/[: ]/)[0])).toEqual([
    "entries.csv",
    "hrc_terms.csv",
    "statements.csv",
    "statements.csv",
  ]);
});

import { expect, it } from "vitest";
import { smallRecord } from "@/tests/fixtures/smallRecord";
import { compareSpan } from "@/lib/filters/compareSpan";
import { spanChoices } from "@/lib/filters/spanChoices";

const record = smallRecord([
  { date: "2019-07-08", side: "critical", stances: { AAA: "s" } },
  { date: "2021-03-01", side: null, stances: { AAA: "y" } },
  { date: "2021-11-21", side: "critical", stances: { AAA: "s" } },
]);

it("compares the end of the first statement's year with the day of the last statement, unless asked otherwise", () => {
  expect(compareSpan(record, { from: null, to: null })).toEqual({
    a: "2019-12-31",
    b: "2021-11-21",
    forward: true,
  });
  expect(compareSpan(record, { from: "2020-05-01", to: null })).toMatchObject({
    a: "2020-05-01",
    b: "2021-11-21",
  });
  expect(compareSpan(record, { from: null, to: "2020-05-01" })).toMatchObject({
    a: "2019-12-31",
    b: "2020-05-01",
  });
});

it("knows when the dates are the wrong way round, or one day", () => {
  expect(compareSpan(record, { from: "2022-01-01", to: "2021-01-01" }).forward).toBe(false);
  expect(compareSpan(record, { from: "2021-01-01", to: "2021-01-01" }).forward).toBe(false);
  expect(compareSpan(record, { from: null, to: "2019-12-31" }).forward).toBe(false);
});

it("offers the default, the days round the vote and each pair of years, and leaves defaults unsaid", () => {
  expect(spanChoices(record).map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ["default", null, null],
    ["vote", "2021-02-28", null],
    ["sinceVote", "2021-03-01", null],
    ["year", null, "2020-12-31"],
    ["year", "2020-12-31", "2021-12-31"],
  ]);
  for (const { a, b, from, to } of spanChoices(record))
    expect(compareSpan(record, { from, to })).toEqual({ a, b, forward: true });
});

import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { comparedStatements } from "@/lib/filters/comparedStatements";
import { selectStatements } from "@/lib/filters/selectStatements";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

const record = toPositionRecord(loadDataset("data"));
const place = (id: string) => record.statements.findIndex((statement) => statement.id === id);
const pair = (chosen: string[], filters = {}) =>
  comparedStatements(
    record,
    chosen.map(place),
    selectStatements(record, { ...DEFAULT_FILTERS, ...filters }),
  )?.map((s) => record.statements[s]!.id);

test("without a choice, the last two critical lists of one forum that pass the filters", () => {
  expect(pair([])).toEqual(["unga79-2024-10-22-critical", "unga80-2025-11-21-critical"]);
  expect(pair([], { forum: "HRC" })).toEqual(["hrc50-2022-06-14-critical", "hrc57-2024-09-24-critical"]);
  expect(pair([], { to: "2019-12-31" }), "one critical list in each forum").toEqual([
    "unga3c74-2019-10-29-critical",
    "unga3c74-2019-10-29-supportive",
  ]);
  expect(pair([], { to: "2019-07-08" })).toBeUndefined();
});

test("two that are chosen stay in the order chosen, one gets the list before it, a vote is passed over", () => {
  const [june, october] = ["hrc50-2022-06-14-critical", "unga77-2022-10-31-critical"];
  expect(pair([october, june])).toEqual([october, june]);
  expect(pair([october])).toEqual(["unga3c76-2021-10-21-critical", october]);
  expect(pair(["hrc51-2022-10-06-vote", june, october])).toEqual([june, october]);
  expect(pair(["hrc41-2019-07-08-critical"]), "none before it").toEqual([
    "hrc41-2019-07-12-supportive",
    "hrc41-2019-07-08-critical",
  ]);
});

import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { actOn } from "@/lib/stats/actOn";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

const record = toPositionRecord(loadDataset("data"));
const act = (iso3: string, id: string) =>
  actOn(
    record,
    record.statements.findIndex((statement) => statement.id === id),
    record.states.findIndex((state) => state.iso3 === iso3),
  );

describe("what a state did on a statement", () => {
  test.each([
    ["FRA", "hrc41-2019-07-08-critical", "sign"],
    ["TUR", "hrc41-2019-07-08-critical", "silent"],
    ["QAT", "hrc41-2019-07-12-supportive", "withdrew"],
    ["FJI", "unga78-2023-10-18-critical", "withdrew"],
    ["TUR", "hrc50-2022-06-14-supportive", "unpublished"],
    ["TON", "hrc50-2022-06-14-supportive", "declined"],
    ["TUR", "hrc51-2022-10-06-vote", "ineligible"],
    ["UKR", "hrc51-2022-10-06-vote", "abstain"],
    ["CHN", "hrc51-2022-10-06-vote", "no"],
    ["CHN", "hrc41-2019-07-08-critical", "subject"],
  ])("%s on %s: %s", (iso3, id, expected) => expect(act(iso3, id)).toBe(expected));
});

import { expect, test } from "vitest";
import { standingsOf, tables } from "../../browser/countsFromTables";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { VOTES } from "@/lib/domain/stance";
import { selectStatements } from "@/lib/filters/selectStatements";
import { compileRecord } from "@/lib/stats/compileRecord";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { voteByStanding } from "@/lib/stats/voteByStanding";

const ID = "hrc51-2022-10-06-vote";
const compiled = compileRecord(toPositionRecord(loadDataset("data")));
const vote = compiled.statementIndex.get(ID)!;
const selected = selectStatements(compiled.record, DEFAULT_FILTERS);

test("17 yes, 19 no and 11 abstentions, each under the standing of the days before", () => {
  const rows = voteByStanding(compiled, vote, selected, "any")!;
  const total = (name: (typeof VOTES)[number]) =>
    rows.reduce((sum, { members }) => sum + members[name].length, 0);
  expect(VOTES.map(total)).toEqual([17, 11, 19]);
  const before = standingsOf({ to: "2022-10-05" });
  const found = rows.flatMap(({ standing, members }) =>
    VOTES.flatMap((name) =>
      members[name].map((i) => `${compiled.record.states[i]!.iso3} ${standing} ${name}`),
    ),
  );
  const expected = tables.entries
    .filter((entry) => entry.statement === ID)
    .map(({ state, stance }) => `${state} ${before.get(state!)} ${stance}`);
  expect(found.sort()).toEqual(expected.sort());
});

test("the vote does not explain itself, and nothing stands before the first statement", () => {
  const rows = voteByStanding(compiled, vote, selected, "any")!;
  expect(rows.map(({ standing }) => standing)).not.toContain("abstained");
  expect(voteByStanding(compiled, vote, [vote], "any")).toBeNull();
});

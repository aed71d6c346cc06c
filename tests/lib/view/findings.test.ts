import { expect, it } from "vitest";
import { dataFolder } from "@/lib/data/dataFolder";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { STATEMENT_KINDS } from "@/lib/domain/statement";
import { compileRecord } from "@/lib/stats/compileRecord";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { dashboardView } from "@/lib/view/dashboardView";
import { findings } from "@/lib/view/findings";

const compiled = compileRecord(toPositionRecord(loadDataset(dataFolder())));
const found = (filters: Partial<Filters>) =>
  findings(compiled.record, dashboardView(compiled, { ...DEFAULT_FILTERS, ...filters }));

it("says the same of a region whatever standing is chosen", () => {
  const african = found({ region: ["African"] });
  expect(african.considered).toBe(54);
  expect(african.critical).toBeGreaterThan(0);
  expect(found({ region: ["African"], standing: ["supportive"] })).toEqual(african);
});

it("names the ground: dates, forum and kind of what is in view", () => {
  expect(found({ statement: ["hrc51-2022-10-06-vote"] })).toMatchObject({
    statements: 1,
    first: "2022-10-06",
    last: "2022-10-06",
    kinds: ["recorded_vote"],
    voters: 47,
    vote: { yes: 17, no: 19, abstain: 11 },
    forum: "HRC",
    critical: 17,
  });
  expect(found({})).toMatchObject({
    kinds: [...STATEMENT_KINDS],
    voters: null,
    vote: null,
    forum: "both",
    only: null,
  });
  expect(found({ from: "2030-01-01" })).toMatchObject({ statements: 0, first: null, last: null });
});

it("speaks of the one state where only one is chosen", () => {
  expect(found({ states: ["FRA"], region: ["WEOG"] }).only).toEqual({
    state: compiled.stateIndex.get("FRA"),
    standing: "critical",
  });
});

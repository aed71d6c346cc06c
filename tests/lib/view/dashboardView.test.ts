import { describe, expect, it } from "vitest";
import { dataFolder } from "@/lib/data/dataFolder";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { compileRecord } from "@/lib/stats/compileRecord";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { dashboardView } from "@/lib/view/dashboardView";
import { emptyAdvice } from "@/lib/view/emptyAdvice";

const compiled = compileRecord(toPositionRecord(loadDataset(dataFolder())));
const viewOf = (filters: Partial<Filters>) => dashboardView(compiled, { ...DEFAULT_FILTERS, ...filters });
const countOf = (filters: Partial<Filters>, name: string) =>
  viewOf(filters).standings.find(({ standing }) => standing === name)!.count;

describe("cross-filtering on the published record", () => {
  it("adds the legend up to all states whatever standing is chosen", () => {
    for (const filters of [
      {},
      { standing: ["silent" as const] },
      { topic: "any" as const, lists: "complete" as const },
    ]) {
      expect(viewOf(filters).standings.reduce((sum, { count }) => sum + count, 0)).toBe(195);
    }
  });

  it("adds each bar up to its group, and the regions to 194 and the Holy See", () => {
    const { groups } = viewOf({});
    for (const bar of groups) expect(bar.stack.reduce((sum, { count }) => sum + count, 0)).toBe(bar.size);
    const regions = groups.filter(({ clause }) => clause === "region");
    expect(regions.reduce((sum, { size }) => sum + size, 0)).toBe(194);
  });

  it("keeps a regional bar's numbers when its own region, or another, is chosen", () => {
    const regionsOf = (filters: Partial<Filters>) =>
      viewOf(filters)
        .groups.filter(({ clause }) => clause === "region")
        .map(({ stack, inView }) => ({ stack, inView }));
    expect(regionsOf({ region: ["African"] })).toEqual(regionsOf({}));
  });

  it("lets a chosen state leave every row in the table", () => {
    const view = viewOf({ states: ["FRA"] });
    expect(view.stateCount).toBe(1);
    expect(view.listed.reduce((sum, bit) => sum + bit, 0)).toBe(195);
  });

  it("never finds a state unknown among complete lists, nor silent among incomplete ones", () => {
    expect(countOf({ lists: "complete" }, "unknown")).toBe(0);
    expect(countOf({}, "silent")).toBe(0);
  });

  it("says how much of an unpublished list is public", () => {
    const { publicity } = viewOf({ statement: ["hrc50-2022-06-14-supportive"] });
    expect(publicity).toMatchObject({ statements: 1, incomplete: 1, named: 11, declared: 69, undeclared: 0 });
    const grown = viewOf({ statement: ["hrc47-2021-06-22-supportive"] }).publicity;
    expect(grown, "three of the nine named joined after the 65").toMatchObject({
      ...{ named: 6, declared: 65, joinedLater: 3 },
    });
    expect(viewOf({ statement: ["unga3c75-2020-10-06-supportive"] }).publicity).toMatchObject({
      ...{ incomplete: 0, claimedLater: 3 },
    });
    expect(viewOf({ statement: ["hrc57-2024-09-24-supportive"] }).publicity).toMatchObject({
      declared: 0,
      undeclared: 1,
    });
  });

  it("counts what is in view of each statement's names", () => {
    const view = viewOf({ states: ["QAT", "TUR"] });
    const s = compiled.statementIndex.get("hrc41-2019-07-12-supportive")!;
    expect(view.timeline.namedInView[s], "Qatar withdrew and Türkiye never signed").toBe(0);
    expect(viewOf({}).timeline.namedInView[s]).toBe(50);
  });
});

describe("advice for an empty view", () => {
  const adviceOf = (filters: Partial<Filters>) => emptyAdvice(compiled, viewOf(filters));

  it("says nothing where there is something to see", () => {
    expect(adviceOf({})).toBeNull();
  });

  it("offers to leave out the one clause that hides the most", () => {
    expect(adviceOf({ standing: ["both"], region: ["WEOG"] })).toEqual({
      reason: "states",
      remove: ["standing"],
    });
    expect(adviceOf({ from: "2025-12-01" })).toEqual({ reason: "statements", remove: ["from", "to"] });
    expect(adviceOf({ kind: ["recorded_vote"], forum: "UNGA3C" })).toMatchObject({ reason: "statements" });
  });

  it("sees dates the wrong way round", () => {
    expect(adviceOf({ from: "2022-01-01", to: "2020-01-01" })).toEqual({
      reason: "dates",
      remove: ["from", "to"],
    });
  });
});

import { expect, it } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { STANDINGS } from "@/lib/domain/standing";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import { compileRecord } from "@/lib/stats/compileRecord";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { movedAdvice } from "@/lib/view/movedAdvice";
import { movedView } from "@/lib/view/movedView";

const compiled = compileRecord(toPositionRecord(loadDataset("data")));
const view = (filters: Partial<CompareFilters> = {}) =>
  movedView(compiled, { ...DEFAULT_COMPARE_FILTERS, ...filters });
const names = (bits: Uint8Array) =>
  compiled.record.states.filter((_, i) => bits[i] === 1).map(({ iso3 }) => iso3);
const ones = (bits: Uint8Array) => names(bits).length;
const TO_2022 = { from: "2019-12-31", to: "2022-12-31" } as const;

it("counts each state in one movement", () => {
  const { counts, stateCount } = view(TO_2022);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(195);
  expect(stateCount).toBe(195);
});

it("leaves the choice of statements out of who moved", () => {
  const chosen = view({ ...TO_2022, statement: ["hrc41-2019-07-08-critical"] });
  expect(chosen.before).toEqual(view(TO_2022).before);
  expect(chosen.counts).toEqual(view(TO_2022).counts);
});

it("lets the legend, the bands and the lists ignore what they chose themselves, and nothing else", () => {
  const all = view(TO_2022);
  const joined = view({ ...TO_2022, movement: ["joined-critical"] });
  expect(joined.counts).toEqual(all.counts);
  const count = all.counts.find(({ movement }) => movement === "joined critical")!.count;
  expect([joined.stateCount, ones(joined.forFlow), ones(joined.forLists)]).toEqual([count, count, count]);

  const step = view({ ...TO_2022, was: ["supportive"], standing: ["both"] });
  expect(names(step.inView)).toEqual(["SOM"]);
  expect(ones(step.forFlow)).toBe(195);
  expect(step.counts.filter((entry) => entry.count > 0)).toEqual([{ movement: "joined critical", count: 1 }]);

  const one = view({ ...TO_2022, states: ["UKR"] });
  expect([one.stateCount, ones(one.forLists), ones(one.forFlow)]).toEqual([1, 195, 1]);
});

it("reads the standing clause at the second date and `was` at the first", () => {
  const { then, now, inView } = view({ ...TO_2022, was: ["silent"], standing: ["critical"] });
  compiled.record.states.forEach((_, i) => {
    const passes = STANDINGS[then.standing[i]!] === "silent" && STANDINGS[now.standing[i]!] === "critical";
    expect(inView[i]).toBe(Number(passes));
  });
  expect(ones(inView)).toBeGreaterThan(20);
});

it("says why nothing can be compared, and which step brings the most back", () => {
  const advise = (filters: Partial<CompareFilters>) => movedAdvice(compiled, view(filters));
  expect(advise({})).toBeNull();
  expect(advise({ from: "2023-01-01", to: "2021-01-01" })).toEqual({
    reason: "backwards",
    remove: ["from", "to"],
  });
  expect(advise({ from: "2026-01-01", to: "2026-12-31" })).toEqual({
    reason: "after",
    remove: ["from", "to"],
  });
  expect(advise({ was: ["critical"], movement: ["joined-critical"] })).toMatchObject({ reason: "states" });
  expect(advise({ movement: ["switched-to-critical"], region: ["WEOG"] })).toEqual({
    reason: "states",
    remove: ["movement"],
  });
});

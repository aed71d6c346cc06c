import { describe, expect, it } from "vitest";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import { sliderStep } from "@/lib/chart/sliderStep";
import { timelineLayout } from "@/lib/chart/timelineLayout";
import { snapToStop } from "@/lib/chart/timelineStops";
import { spanClauses, timeSpan } from "@/lib/chart/timeSpan";
import { voteTally } from "@/lib/chart/voteTally";
import { record } from "./timelineRecord";

const layout = timelineLayout(record);
const stops = [0, 4, 113, 400, 2328];
const bounds = { stops, low: 0, high: 2328 };

describe("sliderStep", () => {
  it.each([
    ["ArrowRight", 4, 113],
    ["ArrowUp", 5, 113],
    ["ArrowLeft", 113, 4],
    ["ArrowDown", 0, 0],
    ["ArrowRight", 2328, 2328],
    ["PageUp", 100, 465],
    ["PageDown", 100, 0],
    ["Home", 400, 0],
    ["End", 400, 2328],
  ])("%s moves day %i to %i", (key, day, expected) => {
    expect(sliderStep(key, day, bounds)).toBe(expected);
  });

  it("stays on its side of the other thumb, and leaves other keys alone", () => {
    expect(sliderStep("ArrowRight", 100, { ...bounds, high: 110 })).toBe(110);
    expect(sliderStep("a", 100, bounds)).toBeNull();
  });
});

describe("snapToStop", () => {
  it("is drawn to a near statement and otherwise stays on its day", () => {
    expect(snapToStop(stops, 110, 5)).toBe(113);
    expect(snapToStop(stops, 116, 5)).toBe(113);
    expect(snapToStop(stops, 200, 5)).toBe(200);
    expect(snapToStop([], 200, 5)).toBe(200);
  });
});

describe("timeSpan and spanClauses", () => {
  it("write nothing for the whole axis", () => {
    expect(timeSpan(layout, { from: null, to: null })).toEqual({ from: 0, to: layout.days });
    expect(spanClauses(layout, { from: 0, to: layout.days })).toEqual({ from: null, to: null });
  });

  it("give back the dates they were given, and the ends for dates beyond them", () => {
    const dates = { from: "2020-02-29", to: "2022-10-06" };
    expect(spanClauses(layout, timeSpan(layout, dates))).toEqual(dates);
    expect(timeSpan(layout, { from: "1999-01-01", to: "2099-01-01" })).toEqual({ from: 0, to: layout.days });
  });
});

describe("dayNumber", () => {
  it("counts days across a leap day and a change of clocks", () => {
    expect(dayNumber("2020-03-01") - dayNumber("2020-02-28")).toBe(2);
    expect(isoDay(dayNumber("2022-03-27") + 1)).toBe("2022-03-28");
  });
});

describe("voteTally", () => {
  it("counts among the states in view only, when told which", () => {
    const vote = record.statements.findIndex(({ kind }) => kind === "recorded_vote");
    const codes = record.stances[vote]!;
    const africans = Uint8Array.from(record.states, ({ region }) => Number(region === "African"));
    expect(voteTally(codes)).toEqual({ yes: 17, abstain: 11, no: 19 });
    const african = voteTally(codes, africans);
    expect(african.yes + african.abstain + african.no).toBe(13);
  });
});

import { expect, test } from "vitest";
import { nextEvent } from "@/lib/chart/nextEvent";
import { timeTicks } from "@/lib/chart/timeTicks";
import { CLOSEST, panSpan, zoomSpan } from "@/lib/chart/zoomSpan";

test("zooming keeps the day it is about in its place", () => {
  expect(zoomSpan({ from: 0, to: 1000 }, 2, 250, 1000)).toEqual({ from: 125, to: 625 });
  expect(zoomSpan({ from: 400, to: 600 }, 0.5, 500, 1000)).toEqual({ from: 300, to: 700 });
});

test("zooming stops at the whole axis and at the closest view, and stays within the axis", () => {
  expect(zoomSpan({ from: 100, to: 900 }, 0.1, 500, 1000)).toEqual({ from: 0, to: 1000 });
  const near = zoomSpan({ from: 0, to: 40 }, 10, 0, 1000);
  expect(near).toEqual({ from: 0, to: CLOSEST });
  expect(zoomSpan({ from: 900, to: 1000 }, 0.5, 1000, 1000)).toEqual({ from: 800, to: 1000 });
});

test("panning keeps the length and stops at the ends", () => {
  expect(panSpan({ from: 100, to: 300 }, 0.5, 1000)).toEqual({ from: 200, to: 400 });
  expect(panSpan({ from: 100, to: 300 }, -0.5, 1000)).toEqual({ from: 0, to: 200 });
  expect(panSpan({ from: 850, to: 1000 }, 0.5, 1000)).toEqual({ from: 850, to: 1000 });
});

test.each([
  ["2018-01-01", "2026-02-28", "year", 9],
  ["2022-05-01", "2022-11-15", "month", 4],
  ["2022-05-15", "2022-08-15", "month", 3],
  ["2022-05-02", "2022-05-29", "day", 5],
])("from %s to %s there are lines of a %s", (first, last, unit, count) => {
  const ticks = timeTicks(first, last);
  expect(ticks.map((tick) => tick.unit)).toEqual(Array<string>(count).fill(unit));
  for (const { date, x } of ticks) {
    expect(date >= first && date <= last).toBe(true);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1);
  }
});

const reachable = [
  { id: "c-before", lane: "council", x: -1 },
  { id: "c1", lane: "council", x: 0.2 },
  { id: "c2", lane: "council", x: 0.8 },
  { id: "o1", lane: "ohchr", x: 0.1 },
  { id: "o2", lane: "ohchr", x: 0.7 },
] as const;

test.each([
  ["c1", "ArrowRight", "c2"],
  ["c1", "ArrowLeft", "c-before"],
  ["c2", "ArrowRight", null],
  ["c2", "ArrowDown", "o2"],
  ["c1", "ArrowDown", "o1"],
  ["o2", "ArrowUp", "c2"],
  ["c1", "ArrowUp", null],
  ["c2", "Home", "c-before"],
  ["o1", "End", "o2"],
  ["o1", "x", null],
])("from %s, %s leads to %s", (id, key, next) => {
  expect(nextEvent(reachable, id, key)).toBe(next);
});

import { expect, test } from "vitest";
import { eventAxis } from "@/lib/chart/eventAxis";
import { EVENT_AXES, eventLanes } from "@/lib/chart/eventLanes";
import { writtenTicks } from "@/lib/chart/writtenTicks";

const EVENTS_AXIS = eventAxis([{ last: "2026-02-10" }]);
const axis = (width: number) => ({ width, edge: 12 });
const years = (...xs: number[]) => xs.map((x) => ({ x }));

test("labels with room between them are all written", () => {
  expect(writtenTicks(years(0.1, 0.5, 0.9), ["2023", "2024", "2025"], axis(300))).toEqual([true, true, true]);
});

test("of two labels that would touch the later one is written", () => {
  expect(writtenTicks(years(0.5, 0.86, 0.98), ["2024", "2025", "2026"], axis(276))).toEqual([
    true,
    false,
    true,
  ]);
  expect(writtenTicks(years(0.5, 0.86, 0.98), ["2024", "2025", "2026"], axis(980))).toEqual([
    true,
    true,
    true,
  ]);
});

test("a label that is left out leaves room for the one before it", () => {
  expect(writtenTicks(years(0.3, 0.38, 0.46), ["2024", "2025", "2026"], axis(276))).toEqual([
    true,
    false,
    true,
  ]);
});

test("the years of the narrowest axis of events are all written", () => {
  const { ticks } = eventLanes([], EVENTS_AXIS, { from: 0, to: EVENTS_AXIS.days }, new Map());
  const labels = ticks.map(({ date }) => date.slice(0, 4));
  expect(labels).toContain("2025");
  expect(writtenTicks(ticks, labels, EVENT_AXES.narrow)).toEqual(ticks.map(() => true));
});

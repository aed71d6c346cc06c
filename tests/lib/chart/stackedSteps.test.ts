import { expect, test } from "vitest";
import { dayPercent, stackedSteps } from "@/lib/chart/stackedSteps";

const steps = [
  { date: "2020-01-01", counts: null },
  { date: "2020-01-26", counts: [10, 0, 30] },
  { date: "2020-02-20", counts: [20, 0, 20] },
];
const frame = { until: "2020-04-10", top: 40 };

test("days lie in proportion on the axis, and an axis of one day has no length", () => {
  expect(dayPercent("2020-01-01", "2020-04-10", "2020-02-20")).toBe(50);
  expect(dayPercent("2020-01-01", "2020-01-01", "2020-01-01")).toBe(0);
});

test("layers stack from the ground, hold until the next date, and empty ones are left out", () => {
  const layers = stackedSteps(steps, frame);
  expect(layers.map(({ layer }) => layer)).toEqual([0, 2]);
  expect(layers[0]!.edge).toBe("M25 75H50M50 50H100");
  expect(layers[1]!.edge).toBe("M25 0H50M50 0H100");
  expect(layers[1]!.outline).toBe("M25 75V0H50V75zM50 50V0H100V50z");
  expect(layers[1]!.area).toBe(
    "0% 100%,25% 100%,25% 0%,50% 0%,50% 0%,100% 0%,100% 50%,50% 50%,50% 75%,25% 75%,25% 100%,0% 100%",
  );
});

test("nothing to stack makes no layer", () => {
  expect(stackedSteps([], frame)).toEqual([]);
  expect(stackedSteps([{ date: "2020-01-01", counts: null }], frame)).toEqual([]);
});

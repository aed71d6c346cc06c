import { expect, test } from "vitest";
import { corpusScale } from "@/lib/chart/corpusScale";

const sizes = [613301, 6780809, 494710];

test("true lengths start at nought and are in proportion", () => {
  const { place, ticks } = corpusScale(sizes, "linear");
  expect([place(0), place(6780809)]).toEqual([0, 1]);
  expect(place(613301) / place(494710)).toBeCloseTo(613301 / 494710, 10);
  expect(ticks[0]).toEqual({ value: 0, at: 0 });
  for (const { value, at } of ticks) expect(at).toBeCloseTo(value / 6780809, 10);
});

test("powers of ten enclose the sizes and stand at equal distances", () => {
  const { place, ticks } = corpusScale(sizes, "log");
  expect(ticks.map(({ value }) => value)).toEqual([100000, 1000000, 10000000]);
  expect(ticks.map(({ at }) => at)).toEqual([0, 0.5, 1]);
  expect(place(1000000 * Math.sqrt(10))).toBeCloseTo(0.75, 10);
});

import { expect, test } from "vitest";
import { pairLanes } from "@/lib/chart/pairLanes";

const step = (date: string, same: number, of: number) => ({ date, soFar: { same, of } });

test("marks stand at their dates, and those of one day side by side", () => {
  const { days, places, years } = pairLanes([
    step("2020-01-01", 0, 0),
    step("2020-04-10", 0, 0),
    step("2020-04-10", 0, 0),
    step("2021-05-15", 0, 0),
  ]);
  expect(days).toEqual([0, 20, 20, 100]);
  for (const [size, rem] of [
    ["medium", 44],
    ["wide", 64],
  ] as const) {
    const [first, second, third, last] = places[size];
    expect([first, last]).toEqual([0, 100]);
    expect(((third! - second!) / 100) * rem * 16, size).toBeCloseTo(24, 0);
    expect((second! + third!) / 2).toBeCloseTo(20, 1);
  }
  expect(years).toEqual([{ year: 2021, at: 73.2 }]);
});

test("the share begins with the first statement that can be compared and holds between them", () => {
  const { share } = pairLanes([step("2020-01-01", 0, 0), step("2020-02-20", 1, 1), step("2020-04-10", 1, 2)]);
  expect(share).toBe("M50 0H100V50H100");
  expect(pairLanes([step("2020-01-01", 0, 0)])).toMatchObject({ days: [50], share: "", years: [] });
  expect(pairLanes([]).days).toEqual([]);
});

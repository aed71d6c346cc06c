import { expect, test } from "vitest";
import { pairLanes } from "@/lib/chart/pairLanes";

const step = (date: string, same: number, of: number) => ({ date, soFar: { same, of } });

test("marks stand at their dates, and those of one day side by side", () => {
  const { places, years } = pairLanes([
    step("2020-01-01", 0, 0),
    step("2020-04-10", 0, 0),
    step("2020-04-10", 0, 0),
    step("2021-05-15", 0, 0),
  ]);
  expect(places[0]).toBe(0);
  expect(places[3]).toBe(100);
  expect(places[2]! - places[1]!).toBeCloseTo(100 / 30, 1);
  expect((places[1]! + places[2]!) / 2).toBeCloseTo(20, 1);
  expect(years).toEqual([{ year: 2021, at: 73.2 }]);
});

test("the share begins with the first statement that can be compared and holds between them", () => {
  const { share } = pairLanes([step("2020-01-01", 0, 0), step("2020-02-20", 1, 1), step("2020-04-10", 1, 2)]);
  expect(share).toBe("M50 0H100V50H100");
  expect(pairLanes([step("2020-01-01", 0, 0)])).toMatchObject({ places: [50], share: "", years: [] });
  expect(pairLanes([]).places).toEqual([]);
});

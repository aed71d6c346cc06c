import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { disputedLists } from "@/lib/view/disputedLists";
import { DATA } from "../../data/copyOfData";

const { factById } = loadDataset(DATA);

test("two versions of the list of 2022 differ in China and Yemen alone, and both stay", () => {
  const { versions, rows } = disputedLists(factById, ["tip-list-aj", "tip-list-jurist", "tip-list-2021"]);
  expect(versions.map(({ count }) => count)).toEqual([11, 11, 11]);
  expect(rows).toHaveLength(12);
  expect(rows.filter(({ disputed }) => disputed).map(({ iso3, listed }) => [iso3, ...listed])).toEqual([
    ["CHN", false, true, true],
    ["YEM", true, false, false],
  ]);
});

test("a list of another year that differs is no dispute", () => {
  const { rows } = disputedLists(factById, ["tip-list-aj", "tip-list-2021"]);
  expect(rows.some(({ listed }) => listed.includes(false))).toBe(true);
  expect(rows.some(({ disputed }) => disputed)).toBe(false);
});

test("a fact that is no list is refused", () => {
  expect(() => disputedLists(factById, ["tip-eleven"])).toThrow("tip-eleven is no list of states");
});

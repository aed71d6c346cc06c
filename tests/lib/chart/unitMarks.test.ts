import { expect, test } from "vitest";
import { unitMarks, UNIT_STEP } from "@/lib/chart/unitMarks";

const places = (d: string) => [...d.matchAll(/M(\d+) (\d+)h8v8h-8z/g)].map(([, x, y]) => `${x} ${y}`);

test("there is one mark per post, none twice, the classes one after the other", () => {
  const runs = unitMarks([241, 159], 20);
  const all = runs.map(({ d }) => places(d));
  expect(all.map(({ length }) => length)).toEqual([241, 159]);
  expect(runs.map(({ marks }) => marks)).toEqual([241, 159]);
  expect(new Set(all.flat()).size).toBe(400);
  expect(all[0]!.at(-1)).toBe(`${12 * UNIT_STEP} 0`);
  expect(all[1]!.at(0)).toBe(`${12 * UNIT_STEP} ${UNIT_STEP}`);
});

test("a class without posts has no mark", () => {
  expect(unitMarks([0, 1], 20).map(({ d }) => places(d).length)).toEqual([0, 1]);
});

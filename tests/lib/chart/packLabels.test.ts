import fc from "fast-check";
import { expect, test } from "vitest";
import { leastRows, packLabels, rowCount } from "@/lib/chart/packLabels";

const WHOLE = { from: 0, to: 400 };
const AIR = 4;

const marks = fc.array(
  fc
    .record({
      at: fc.integer({ min: 0, max: 390 }),
      long: fc.integer({ min: 10, max: 60 }),
      label: fc.constantFrom(0, 20, 60, 120),
    })
    .map(({ at, long, label }) => ({ from: Math.min(at, 400 - long), to: Math.min(at + long, 400), label })),
  { maxLength: 14 },
);

test("nothing meets anything in its row, and all of it stays within the whole", () => {
  let written = 0;
  fc.assert(
    fc.property(marks, fc.boolean(), (boxes, pinned) => {
      const taken = pinned ? { from: 0, to: 90 } : null;
      const places = packLabels(boxes, WHOLE, taken, AIR);
      if (places === null) return;
      const stretches = boxes.map(({ from, to, label }, i) => {
        const { side, row } = places[i]!;
        expect(side === null).toBe(label === 0);
        if (label > 0) written += 1;
        return {
          row,
          from: side === "start" ? from - label : from,
          to: side === "end" ? to + label : to,
        };
      });
      const all = taken === null ? stretches : [...stretches, { row: 0, ...taken }];
      for (const [i, a] of all.entries()) {
        expect(a.from).toBeGreaterThanOrEqual(WHOLE.from);
        expect(a.to).toBeLessThanOrEqual(WHOLE.to);
        for (const b of all.slice(0, i))
          if (a.row === b.row) expect(a.to + AIR <= b.from || b.to + AIR <= a.from).toBe(true);
      }
    }),
    { numRuns: 300, seed: 20261124 },
  );
  expect(written).toBeGreaterThan(500);
});

test("words go to the other side rather than into another row", () => {
  const two = [
    { from: 100, to: 110, label: 80 },
    { from: 120, to: 130, label: 80 },
  ];
  expect(packLabels(two, WHOLE, null, AIR)).toEqual([
    { row: 0, side: "start" },
    { row: 0, side: "end" },
  ]);
});

test("a mark as long as the whole carries its words, and words with no room anywhere are refused", () => {
  expect(packLabels([{ from: 0, to: 400, label: 100 }], WHOLE, null, AIR)).toEqual([{ row: 0, side: "on" }]);
  expect(packLabels([{ from: 200, to: 210, label: 300 }], WHOLE, null, AIR)).toBeNull();
});

test("rows go down with time below what stands in the first", () => {
  const same = [0, 1, 2].map((i) => ({ from: 10 + i, to: 20 + i, label: 100 }));
  const places = packLabels(same, WHOLE, { from: 0, to: 50 }, AIR)!;
  expect(places.map(({ row }) => row)).toEqual([1, 2, 3]);
  expect(rowCount(places)).toBe(4);
});

test("the least rows are never more than are needed, and often as many", () => {
  let met = 0;
  fc.assert(
    fc.property(marks, fc.boolean(), (boxes, pinned) => {
      const taken = pinned ? { from: 0, to: 90 } : null;
      const places = packLabels(boxes, WHOLE, taken, AIR);
      if (places === null) return;
      const needed = Math.max(rowCount(places), pinned ? 1 : 0);
      const least = leastRows(boxes, WHOLE, taken, AIR);
      expect(least).toBeLessThanOrEqual(needed);
      if (least === needed) met += 1;
    }),
    { numRuns: 300, seed: 20261128 },
  );
  expect(met).toBeGreaterThan(100);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeNotes } from "@/lib/chart/placeNotes";
import { spreadApart } from "@/lib/chart/spreadApart";

const positions = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })
  .map((list) => list.sort((a, b) => a - b));

describe("spreadApart", () => {
  it("keeps the gap where there is room, and shares the room evenly where there is not", () => {
    fc.assert(
      fc.property(positions, fc.double({ min: 0.001, max: 0.2, noNaN: true }), (list, gap) => {
        const placed = spreadApart(list, gap, 0, 1);
        const step = list.length > 1 ? Math.min(gap, 1 / (list.length - 1)) : gap;
        expect(placed).toHaveLength(list.length);
        placed.forEach((x, i) => {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x).toBeLessThanOrEqual(1 + 1e-9);
          if (i > 0) expect(x - placed[i - 1]!).toBeGreaterThan(step - 1e-9);
        });
      }),
    );
  });

  it("leaves alone what is far enough apart", () => {
    expect(spreadApart([0, 0.3, 0.9], 0.2, 0, 1)).toEqual([0, 0.3, 0.9]);
  });

  it("moves two that coincide by the same amount to either side", () => {
    const [left, right] = spreadApart([0.5, 0.5], 0.1, 0, 1);
    expect(left).toBeCloseTo(0.45);
    expect(right).toBeCloseTo(0.55);
  });
});

describe("placeNotes", () => {
  it("gives the earlier note the place and leaves out what fits nowhere", () => {
    expect(placeNotes([0.5, 0.55, 0.52], 0.6, 2)).toEqual([null, null, null]);
    expect(placeNotes([0.3, 0.35], 0.3, 1)).toEqual([{ row: 0, align: "start" }, null]);
  });

  it("runs no leader through another note", () => {
    // The second would fit on the farther row, but its leader would cross the first one's words.
    expect(placeNotes([0.1, 0.2], 0.4, 2)).toEqual([{ row: 0, align: "start" }, null]);
  });

  it("turns a note at the end of the axis inward", () => {
    expect(placeNotes([0.9], 0.3, 1)).toEqual([{ row: 0, align: "end" }]);
  });
});

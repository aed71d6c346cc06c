import { expect, test } from "vitest";
import { slotRuns } from "@/lib/chart/stanceStrips";

test("the slots of a strip are runs in view and out of view, one after the other", () => {
  expect(slotRuns(Uint8Array.of(0, 1, 1, 0))).toEqual([
    { from: 0, to: 1, inView: false },
    { from: 1, to: 3, inView: true },
    { from: 3, to: 4, inView: false },
  ]);
  expect(slotRuns(Uint8Array.of(1, 1))).toEqual([{ from: 0, to: 2, inView: true }]);
  expect(slotRuns(new Uint8Array())).toEqual([]);
});

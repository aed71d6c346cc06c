import { describe, expect, it } from "vitest";
import { hemicycle } from "@/lib/chart/hemicycle";

const LEAST_SPACING = 25;

function leastDistance(seats: ReturnType<typeof hemicycle>): number {
  return Math.min(
    ...seats.flatMap((a, i) => seats.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
}

describe("hemicycle", () => {
  it("gives each of the 47 seats room for a 24-pixel target on a screen 360 pixels wide", () => {
    const seats = hemicycle(47);
    expect(seats).toHaveLength(47);
    expect(leastDistance(seats)).toBeGreaterThanOrEqual(LEAST_SPACING);
    for (const { x, y } of seats) {
      expect(x).toBeGreaterThanOrEqual(12);
      expect(x).toBeLessThanOrEqual(348);
      expect(y).toBeGreaterThanOrEqual(12);
    }
  });

  it("orders seats from left to right", () => {
    const angles = hemicycle(47).map((seat) => seat.angle);
    expect(angles).toEqual([...angles].sort((a, b) => a - b));
    expect(hemicycle(47)[0]?.x).toBeLessThan(hemicycle(47)[46]?.x ?? 0);
  });

  it("is the same seen in a mirror", () => {
    const places = hemicycle(47).map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`);
    const mirrored = hemicycle(47).map(({ x, y }) => `${(360 - x).toFixed(3)} ${y.toFixed(3)}`);
    expect([...mirrored].sort()).toEqual([...places].sort());
  });

  it("seats any number of voters, also none, in any number of rows", () => {
    for (const rows of [1, 2, 5]) {
      for (let count = 0; count <= 60; count += 1) {
        const seats = hemicycle(count, { rows, innerRadius: 50, outerRadius: 150, margin: 10 });
        expect(seats).toHaveLength(count);
        expect(seats.every(({ row }) => row >= 0 && row < rows)).toBe(true);
      }
    }
  });

  it("refuses a shape without rows", () => {
    expect(() => hemicycle(3, { rows: 0, innerRadius: 50, outerRadius: 150, margin: 10 })).toThrow(
      RangeError,
    );
  });
});

import { describe, expect, it } from "vitest";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { nearestStates, neighbourInDirection, type Direction } from "@/lib/geo/nearestState";
import { placedStates } from "./placedStates";

const { anchors } = mapGeometry(placedStates);
const DIRECTIONS: readonly Direction[] = ["left", "right", "up", "down"];

const neighbours = new Map(
  placedStates.map(({ iso3 }) => [
    iso3,
    DIRECTIONS.map((direction) => neighbourInDirection(anchors, iso3, direction)),
  ]),
);

function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const state of reached) {
    for (const next of neighbours.get(state)!) if (next !== null) reached.add(next);
  }
  return reached;
}

describe("neighbourInDirection", () => {
  it("leads from every state to every other", () => {
    const lost = placedStates.filter(({ iso3 }) => reachedFrom(iso3).size < placedStates.length);
    expect(lost.map(({ iso3 }) => iso3)).toEqual([]);
  });

  it("leads where a reader expects", () => {
    expect(neighbourInDirection(anchors, "ESP", "left")).toBe("PRT");
    expect(neighbourInDirection(anchors, "USA", "up")).toBe("CAN");
    expect(neighbourInDirection(anchors, "NOR", "right")).toBe("SWE");
  });

  it("ends at the edge of the map and for a state that is not on it", () => {
    const leftmost = Object.entries(anchors).sort(([, a], [, b]) => a[0] - b[0])[0]?.[0] ?? "";
    expect(neighbourInDirection(anchors, leftmost, "left")).toBeNull();
    expect(neighbourInDirection(anchors, "XXX", "left")).toBeNull();
  });
});

describe("nearestStates", () => {
  it("orders the states within a radius by distance", () => {
    const points = { AAA: [0, 0], BBB: [30, 0], CCC: [10, 0], DDD: [500, 0] } as const;
    expect(nearestStates(points, 0, 0, 100)).toEqual(["AAA", "CCC", "BBB"]);
  });

  it("finds none in the open sea", () => {
    expect(nearestStates(anchors, 200, 3500, 100)).toEqual([]);
  });
});

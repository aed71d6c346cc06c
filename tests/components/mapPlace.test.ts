import { expect, test } from "vitest";
import { placedIn } from "@/components/charts/choropleth/mapPlace";

const box = { top: 100, bottom: 560, width: 1000, height: 460 };

test("a place knows the half of the map it lies in, so that what belongs to it opens on the other side", () => {
  expect(placedIn(box, 900, 400, 900)).toMatchObject({ x: 900, y: 400, low: true, right: true });
  expect(placedIn(box, 100, 40, 900)).toMatchObject({ x: 100, y: 40, low: false, right: false });
});

test.each([
  ["all of the map", box, 460],
  ["a map whose foot is below the window", { ...box, top: 700, bottom: 1160 }, 200],
  ["a map whose head is above it", { ...box, top: -300, bottom: 160 }, 160],
  ["a map larger than it", { ...box, top: -100, bottom: 1200 }, 900],
  ["a map out of sight", { ...box, top: 1000, bottom: 1460 }, 0],
])("a place knows how much is seen of %s", (_, seenBox, seen) => {
  expect(placedIn(seenBox, 0, 0, 900).seen).toBe(seen);
});

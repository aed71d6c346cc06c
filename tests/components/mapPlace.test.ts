import { expect, test } from "vitest";
import { placedIn } from "@/components/charts/choropleth/mapPlace";

const box = { width: 1000, height: 460 };

test("a place knows the half of the map it lies in, so that what belongs to it opens on the other side", () => {
  expect(placedIn(box, 900, 400)).toEqual({ x: 900, y: 400, low: true, right: true });
  expect(placedIn(box, 100, 40)).toEqual({ x: 100, y: 40, low: false, right: false });
});

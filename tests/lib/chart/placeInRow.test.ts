import { describe, expect, test } from "vitest";
import { placeInRow } from "@/lib/chart/placeInRow";

describe("the place a key leads to in a row of five", () => {
  test.each([
    ["ArrowRight", 2, 3],
    ["ArrowDown", 2, 3],
    ["ArrowLeft", 2, 1],
    ["ArrowUp", 2, 1],
    ["Home", 2, 0],
    ["End", 2, 4],
    ["ArrowRight", 4, null],
    ["ArrowLeft", 0, null],
    ["a", 2, null],
  ])("%s from %i is %o", (key, from, place) => {
    expect(placeInRow(key, from, 5)).toBe(place);
  });

  test("there is none in an empty row", () => {
    for (const key of ["ArrowRight", "ArrowLeft", "Home", "End"]) expect(placeInRow(key, 0, 0)).toBeNull();
  });
});

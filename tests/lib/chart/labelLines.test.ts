import { expect, it } from "vitest";
import { labelLines } from "@/lib/chart/labelLines";

it("writes a name on one line where it fits, else on two parted near the middle, else not", () => {
  // Of as many letters, but wider ones than Mali: it crossed the border.
  expect(labelLines("Chad", 203)).toEqual([]);
  expect(labelLines("Mali", 206)).toEqual(["Mali"]);
  expect(labelLines("Brazil", 654)).toEqual(["Brazil"]);
  expect(labelLines("United States of America", 1008)).toEqual(["United States", "of America"]);
  expect(labelLines("Netherlands", 400)).toEqual([]);
  expect(labelLines("Papua New Guinea", 300)).toEqual([]);
});

import { expect, test } from "vitest";
import { writtenTicks } from "@/lib/chart/writtenTicks";

const years = (...xs: number[]) => xs.map((x) => ({ x }));

test("labels with room between them are all written", () => {
  expect(writtenTicks(years(0.1, 0.5, 0.9), ["2023", "2024", "2025"], 300)).toEqual([true, true, true]);
});

test("of two labels that would touch the later one is written", () => {
  expect(writtenTicks(years(0.5, 0.86, 0.98), ["2024", "2025", "2026"], 276)).toEqual([true, false, true]);
  expect(writtenTicks(years(0.5, 0.86, 0.98), ["2024", "2025", "2026"], 980)).toEqual([true, true, true]);
});

test("a label that is left out leaves room for the one before it", () => {
  expect(writtenTicks(years(0.3, 0.38, 0.46), ["2024", "2025", "2026"], 276)).toEqual([true, false, true]);
});

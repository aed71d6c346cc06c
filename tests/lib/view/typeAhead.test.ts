import { expect, it } from "vitest";
import { typeAhead } from "@/lib/view/typeAhead";

const NAMES = ["Finland", "Fiji", "France", "Türkiye", "Côte d’Ivoire"];

it("finds the name that begins with the letters, accents aside", () => {
  expect(typeAhead(NAMES, "fr", 0)).toBe(2);
  expect(typeAhead(NAMES, "turk", 4)).toBe(3);
  expect(typeAhead(NAMES, "cote", 0)).toBe(4);
  expect(typeAhead(NAMES, "x", 0)).toBeNull();
});

it("goes on to the next name with each single letter, and stays on a longer match", () => {
  expect(typeAhead(NAMES, "f", 0)).toBe(1);
  expect(typeAhead(NAMES, "f", 2)).toBe(0);
  expect(typeAhead(NAMES, "fi", 1)).toBe(1);
});

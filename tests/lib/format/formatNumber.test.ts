import { expect, test } from "vitest";
import { formatNumber } from "@/lib/format/formatNumber";

test.each([
  [613301, "613,301"],
  [60.3, "60.3"],
  [0, "0"],
  [-100, "-100"],
])("%s is written %s", (value, text) => {
  expect(formatNumber(value, "en")).toBe(text);
});

test("another language groups its own way", () => {
  expect(formatNumber(613301.5, "tr")).toBe("613.301,5");
});

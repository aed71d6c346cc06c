import { expect, test } from "vitest";
import { browserCounts, stepCounts, unitCounts } from "../../scripts/testCounts.mjs";

test("reads the runners' reports", () => {
  expect(unitCounts({ numPassedTests: 7, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 });
  expect(browserCounts({ stats: { expected: 3, flaky: 1, unexpected: 2 } })).toEqual({
    passed: 4,
    failed: 2,
  });
});

test.each([
  ["a check that passes adds nothing", 0, null, { passed: 0, failed: 0 }],
  ["a check that fails is one failure", 2, null, { passed: 0, failed: 1 }],
  ["tests add their counts", 1, { passed: 5, failed: 3 }, { passed: 5, failed: 3 }],
  [
    "a runner that fails with all tests passed is one failure",
    1,
    { passed: 5, failed: 0 },
    { passed: 5, failed: 1 },
  ],
])("%s", (_, exitCode, counts, expected) => {
  expect(stepCounts(exitCode, counts)).toEqual(expected);
});

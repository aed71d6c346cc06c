/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ numPassedTests: number, numFailedTests: number }} UnitReport as Vitest writes it
 * @typedef {{ stats: { expected: number, flaky: number, unexpected: number } }} BrowserReport as Playwright writes it
 */

/**
 * @param {UnitReport} report
 * @returns {Counts}
 */
export function unitCounts(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/**
 * @param {BrowserReport} report
 * @returns {Counts}
 */
export function browserCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/**
 * What one step adds to the closing line. A step that fails without naming a failed test counts as one failure,
 * so the line never says 0 failed of a run that failed.
 * @param {number} exitCode
 * @param {Counts | null} counts null for a step without tests, or one that wrote no report
 * @returns {Counts}
 */
export function stepCounts(exitCode, counts) {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

/**
 * Says what went wrong in one line, without a stack, and ends with exit code 1.
 * @param {unknown} error
 * @returns {never}
 */
export function reportFailure(error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

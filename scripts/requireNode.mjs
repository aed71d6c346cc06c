const NEEDED = [20, 9];

/**
 * Throws a sentence with the remedy when Node is older than the project needs.
 * @param {string} version for example "20.11.1"
 */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  throw new Error(
    `Node ${NEEDED.join(".")} or newer is needed; this is ${version}. Install it from https://nodejs.org`,
  );
}

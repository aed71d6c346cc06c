import { runChild } from "./runChild.mjs";

/**
 * Runs the npm that runs us, or the one on the path. Resolves to its exit code.
 * @param {readonly string[]} args
 * @param {Record<string, string>} [extraEnv]
 * @returns {Promise<number>}
 */
export function runNpm(args, extraEnv = {}) {
  const ours = process.env.npm_execpath;
  if (ours && /\.[cm]?js$/.test(ours)) return runChild(process.execPath, [ours, ...args], extraEnv);
  return runChild(process.platform === "win32" ? "npm.cmd" : "npm", args, extraEnv);
}

import { spawn } from "node:child_process";
import { constants } from "node:os";
import { childEnvironment } from "./childEnvironment.mjs";
import { projectRoot } from "./projectRoot.mjs";
import { whenOrphaned } from "./whenOrphaned.mjs";

/** @type {NodeJS.Signals[]} */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const GRACE_MS = 4000;
const hasGroups = process.platform !== "win32";

/**
 * Runs a program in the project root with our output and a process group of its own, so that a signal
 * to us reaches the program and all it started. Resolves to its exit code; after a signal we end too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [extraEnv] added to the environment
 * @returns {Promise<number>}
 */
export function runChild(command, args, extraEnv = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...childEnvironment(process.env), ...extraEnv },
      stdio: ["ignore", "inherit", "inherit"],
      detached: hasGroups,
    });
    /** @type {NodeJS.Signals | null} */
    let received = null;
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      received = signal;
      // Playwright ends its web server on an interrupt only; whoever ignores that is terminated.
      signalGroup(child, "SIGINT");
      setTimeout(signalGroup, GRACE_MS, child, "SIGTERM").unref();
    };
    for (const signal of SIGNALS) process.on(signal, passOn);
    const stopWatching = whenOrphaned(() => passOn("SIGTERM"));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      stopWatching();
      for (const name of SIGNALS) process.off(name, passOn);
      if (received) process.exit(128 + constants.signals[received]);
      resolve(code ?? 128 + constants.signals[signal ?? "SIGTERM"]);
    });
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (hasGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}

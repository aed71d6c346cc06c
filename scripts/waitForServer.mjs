import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Resolves once something accepts connections on the port of 127.0.0.1.
 * @param {number} port
 * @param {AbortSignal} signal ends the wait
 */
export async function waitForServer(port, signal) {
  while (!(await accepts(port))) await pause(100, undefined, { signal });
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

import { createServer } from "node:net";

/**
 * Whether a server could listen on this port of 127.0.0.1 now.
 * @param {number} port
 * @returns {Promise<boolean>} rejects when the port may not be asked for at all (for example 80 without rights)
 */
export function portIsFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE") resolve(false);
      else reject(error);
    });
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

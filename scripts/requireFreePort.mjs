import { portIsFree } from "./portIsFree.mjs";

/**
 * Throws a sentence with the remedy when something already listens on the port.
 * @param {number} port
 * @param {string} command the npm command to repeat with another port
 */
export async function requireFreePort(port, command) {
  if (await portIsFree(port)) return;
  const other = port < 65535 ? port + 1 : port - 1;
  throw new Error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${other} ${command}`);
}

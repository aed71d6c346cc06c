import { portIsFree } from "./portIsFree.mjs";

/**
 * The first free port of 127.0.0.1 from the given one upwards.
 * @param {number} from
 * @returns {Promise<number>} rejects when fifty ports in a row are taken
 */
export async function findFreePort(from) {
  for (let port = from; port < from + 50; port += 1) {
    if (await portIsFree(port)) return port;
  }
  throw new Error(`No free port between ${from} and ${from + 49} on 127.0.0.1.`);
}

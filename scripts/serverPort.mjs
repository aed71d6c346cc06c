const DEFAULT_PORT = 3000;

/**
 * The port to serve on: `PORT`, or 3000. Throws when `PORT` is no port.
 * @param {string | undefined} wanted
 * @returns {number}
 */
export function serverPort(wanted) {
  if (wanted === undefined || wanted === "") return DEFAULT_PORT;
  const port = Number(wanted);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Error(
    `PORT is "${wanted}"; it must be a whole number from 1 to 65535, for example PORT=3001 npm start`,
  );
}

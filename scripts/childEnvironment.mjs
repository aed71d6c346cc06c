/**
 * The environment every child process gets: no telemetry, no browser download, no inherited NODE_ENV
 * (each tool sets its own; a foreign one makes React and npm leave things out).
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(env) {
  const child = { ...env, NEXT_TELEMETRY_DISABLED: "1", PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
  Reflect.deleteProperty(child, "NODE_ENV");
  return child;
}

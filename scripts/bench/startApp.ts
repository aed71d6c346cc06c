import { spawn } from "node:child_process";
import { once } from "node:events";
import { childEnvironment } from "../childEnvironment.mjs";
import { findFreePort } from "../findFreePort.mjs";
import { nextBin } from "../nextBin.mjs";
import { projectRoot } from "../projectRoot.mjs";
import { waitForServer } from "../waitForServer.mjs";

export interface RunningServer {
  /** Without a trailing slash. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 30_000;

/** Serves the production build on a free port of 127.0.0.1, over the data in `dataFolder` or else the published. */
export async function startApp(dataFolder?: string): Promise<RunningServer> {
  const port = await findFreePort(4310);
  const server = spawn(process.execPath, [nextBin, "start", "-H", "127.0.0.1", "-p", String(port)], {
    cwd: projectRoot,
    env: { ...childEnvironment(process.env), ...(dataFolder === undefined ? {} : { DATA_DIR: dataFolder }) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(server, "exit");
  const kill = () => server.kill();
  process.on("exit", kill);
  await waitForServer(port, AbortSignal.timeout(PATIENCE_MS));
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      process.off("exit", kill);
      server.kill();
      await ended;
    },
  };
}

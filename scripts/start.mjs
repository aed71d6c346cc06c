import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { nextBin } from "./nextBin.mjs";
import { reportFailure } from "./reportFailure.mjs";
import { requireFreePort } from "./requireFreePort.mjs";
import { runChild } from "./runChild.mjs";
import { serverPort } from "./serverPort.mjs";
import { waitForServer } from "./waitForServer.mjs";

async function start() {
  const port = serverPort(process.env.PORT);
  await requireFreePort(port, "npm start");
  await ensureInstalled();
  await ensureBuilt();

  const stopWaiting = new AbortController();
  waitForServer(port, stopWaiting.signal).then(
    () => console.log(`\nWhere States Stand is at http://127.0.0.1:${port} (Ctrl-C stops it)\n`),
    () => {},
  );
  const code = await runChild(process.execPath, [nextBin, "start", "-H", "127.0.0.1", "-p", String(port)]);
  stopWaiting.abort();
  process.exitCode = code;
}

start().catch(reportFailure);

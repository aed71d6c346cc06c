import { ensureInstalled } from "./ensureInstalled.mjs";
import { nextBin } from "./nextBin.mjs";
import { reportFailure } from "./reportFailure.mjs";
import { requireFreePort } from "./requireFreePort.mjs";
import { runChild } from "./runChild.mjs";
import { serverPort } from "./serverPort.mjs";

async function develop() {
  const port = serverPort(process.env.PORT);
  await requireFreePort(port, "npm run dev");
  await ensureInstalled();
  process.exitCode = await runChild(process.execPath, [
    nextBin,
    "dev",
    "-H",
    "127.0.0.1",
    "-p",
    String(port),
  ]);
}

develop().catch(reportFailure);

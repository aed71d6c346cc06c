import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningServer } from "./startApp";

/** Serves documents by path on 127.0.0.1, and all else (styles, fonts) as the app does. */
export async function serveFloor(
  app: RunningServer,
  documents: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const html = documents[path];
    if (html !== undefined) {
      response.setHeader("content-type", "text/html; charset=utf-8").end(html);
      return;
    }
    fetch(app.origin + path)
      .then(async (answer) => {
        const type = answer.headers.get("content-type") ?? "application/octet-stream";
        const body = Buffer.from(await answer.arrayBuffer());
        response.writeHead(answer.status, { "content-type": type, "cache-control": "max-age=600" }).end(body);
      })
      .catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

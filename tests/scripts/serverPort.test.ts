import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { findFreePort } from "../../scripts/findFreePort.mjs";
import { requireFreePort } from "../../scripts/requireFreePort.mjs";
import { requireNode } from "../../scripts/requireNode.mjs";
import { serverPort } from "../../scripts/serverPort.mjs";

test("PORT is honoured, 3000 is the default", () => {
  expect(serverPort(undefined)).toBe(3000);
  expect(serverPort("")).toBe(3000);
  expect(serverPort("8080")).toBe(8080);
});

test.each(["abc", "0", "65536", "80.5", "-1"])("PORT=%s is refused with an example", (wanted) => {
  expect(() => serverPort(wanted)).toThrow(`PORT is "${wanted}"`);
});

test("a taken port is said plainly, with the remedy", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await expect(requireFreePort(port, "npm start")).rejects.toThrow(
      /^Port \d+ is taken\. .* PORT=\d+ npm start$/,
    );
    expect(await findFreePort(port)).not.toBe(port);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
  await expect(requireFreePort(port, "npm start")).resolves.toBeUndefined();
});

test.each(["20.9.0", "20.20.2", "22.0.0", "24.1.0"])("Node %s will do", (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

test.each(["20.8.1", "18.20.0"])("Node %s is too old", (version) => {
  expect(() => requireNode(version)).toThrow("Node 20.9 or newer is needed");
});

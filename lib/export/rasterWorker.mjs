import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

await initWasm(readFileSync(workerData.wasm));
parentPort.on("message", ({ svg, width }) => {
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false },
  });
  const png = drawing.render().asPng();
  drawing.free();
  parentPort.postMessage(png, [png.buffer]);
});

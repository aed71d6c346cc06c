import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { TooBusy } from "./workQueue";

/** A picture of the largest size takes about two seconds on a slow machine; one that takes longer is given up. */
const PATIENCE_MS = 20_000;

let worker: Worker | null = null;

/**
 * Draws an SVG whose letters are outlines as a PNG, in a thread of its own, so that pages are served meanwhile.
 * One at a time: the caller queues. Throws where the drawing fails, TooBusy where it takes too long; the thread is
 * then replaced.
 * @param width of the PNG, px
 */
export async function rasterize(svg: string, width: number): Promise<Uint8Array> {
  const thread = (worker ??= openWorker());
  try {
    return await answerOf(thread, { svg, width });
  } catch (error) {
    worker = null;
    await thread.terminate();
    throw error;
  }
}

function openWorker(): Worker {
  const root = process.cwd();
  const thread = new Worker(join(root, "lib", "export", "rasterWorker.mjs"), {
    workerData: { wasm: join(root, "node_modules", "@resvg", "resvg-wasm", "index_bg.wasm") },
  });
  thread.unref();
  return thread;
}

function answerOf(thread: Worker, order: { svg: string; width: number }): Promise<Uint8Array> {
  thread.ref();
  return new Promise<Uint8Array>((done, fail) => {
    const timer = setTimeout(() => onError(new TooBusy("The picture took too long to draw.")), PATIENCE_MS);
    const settle = () => {
      clearTimeout(timer);
      thread.off("message", onMessage);
      thread.off("error", onError);
      thread.unref();
    };
    const onMessage = (png: Uint8Array) => {
      settle();
      done(png);
    };
    const onError = (error: Error) => {
      settle();
      fail(error);
    };
    thread.on("message", onMessage);
    thread.on("error", onError);
    thread.postMessage(order);
  });
}

import { describe, expect, test } from "vitest";
import { byteCache } from "@/lib/export/byteCache";
import { TooBusy, workQueue } from "@/lib/export/workQueue";

const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((go) => (open = go));
  return { open, opened };
};

describe("the queue", () => {
  test("runs one at a time, in order, and refuses what would wait too long", async () => {
    const run = workQueue(1, 1, 1000);
    const first = gate();
    const seen: string[] = [];
    const one = run(async () => {
      seen.push("one begins");
      await first.opened;
      seen.push("one ends");
    });
    const two = run(() => Promise.resolve(seen.push("two")));
    await expect(run(() => Promise.resolve())).rejects.toBeInstanceOf(TooBusy);
    first.open();
    await Promise.all([one, two]);
    expect(seen).toEqual(["one begins", "one ends", "two"]);
  });

  test("lets none wait for longer than it may, and calls the next", async () => {
    const run = workQueue(1, 5, 20);
    const first = gate();
    const one = run(() => first.opened);
    await expect(run(() => Promise.resolve("never"))).rejects.toBeInstanceOf(TooBusy);
    const next = run(() => Promise.resolve("in time"));
    first.open();
    await expect(next).resolves.toBe("in time");
    await one;
  });

  test("goes on after work that failed", async () => {
    const run = workQueue(1, 5, 1000);
    const failed = run(() => Promise.reject(new Error("no")));
    const next = run(() => Promise.resolve("done"));
    await expect(failed).rejects.toThrow("no");
    await expect(next).resolves.toBe("done");
    await expect(run(() => Promise.resolve("later"))).resolves.toBe("later");
  });
});

test("the cache forgets what was asked longest ago, and never holds more than it may", () => {
  const cache = byteCache(10);
  cache.set("a", new Uint8Array(4));
  cache.set("b", new Uint8Array(4));
  cache.get("a");
  cache.set("c", new Uint8Array(4));
  expect(cache.get("b")).toBeUndefined();
  expect(cache.get("a")).toHaveLength(4);
  cache.set("huge", new Uint8Array(11));
  expect(cache.get("huge")).toBeUndefined();
});

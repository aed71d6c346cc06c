import { expect, test } from "vitest";
import { openedOnce } from "@/lib/typeset/openedOnce";

test("what is open is the same for all who ask, also at once", async () => {
  let times = 0;
  const open = openedOnce(() => Promise.resolve({ time: (times += 1) }));
  const [one, other] = await Promise.all([open(), open()]);
  expect(one).toBe(other);
  expect(await open()).toEqual({ time: 1 });
});

test("after a fault the next one tries again", async () => {
  let times = 0;
  const open = openedOnce(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error("no such file")) : Promise.resolve(times);
  });
  await expect(open()).rejects.toThrow("no such file");
  expect(await open()).toBe(2);
});

/** Thrown where so much work waits already that more would only wait in vain. */
export class TooBusy extends Error {}

/**
 * Lets work of one kind run a few at a time, and a few more wait.
 * @returns runs a piece of work when its turn comes; throws TooBusy where too many wait
 */
export function workQueue(atOnce: number, waitingAtMost: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async function run<T>(work: () => Promise<T>): Promise<T> {
    if (running >= atOnce) {
      if (waiting.length >= waitingAtMost) throw new TooBusy("Too many pictures are being drawn.");
      await new Promise<void>((go) => waiting.push(go));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

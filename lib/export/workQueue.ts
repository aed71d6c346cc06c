/** Thrown where so much work waits already that more would only wait in vain. */
export class TooBusy extends Error {}

/**
 * Lets work of one kind run a few at a time, and a few more wait for a while.
 * @param patience how long a piece of work may wait for its turn, ms
 * @returns runs a piece of work when its turn comes; throws TooBusy where too many wait, or it waited too long
 */
export function workQueue(atOnce: number, waitingAtMost: number, patience: number) {
  let running = 0;
  const waiting = new Set<() => void>();
  const turn = () =>
    new Promise<void>((go, giveUp) => {
      const called = () => {
        clearTimeout(timer);
        go();
      };
      const timer = setTimeout(() => {
        waiting.delete(called);
        giveUp(new TooBusy("The pictures before this one take too long."));
      }, patience);
      waiting.add(called);
    });
  return async function run<T>(work: () => Promise<T>): Promise<T> {
    if (running >= atOnce) {
      if (waiting.size >= waitingAtMost) throw new TooBusy("Too many pictures are being drawn.");
      await turn();
    } else running += 1;
    try {
      return await work();
    } finally {
      const [next] = waiting;
      if (next === undefined) running -= 1;
      else {
        waiting.delete(next);
        next();
      }
    }
  };
}

const CHECK_EVERY_MS = 250;

/**
 * Calls back once when npm, which started us, is gone. npm hands a signal to the shell between it and us, and that
 * shell ends without handing it on. Run without npm, nobody is watched: such a process may outlive its shell.
 * @param {() => void} callback
 * @returns {() => void} stops watching
 */
export function whenOrphaned(callback) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, CHECK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

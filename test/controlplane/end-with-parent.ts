/** Milliseconds between two looks. */
const interval = 500;

/** A global set-up of vitest: who started the run is killed, nobody waits for its end, so it ends too. */
export function setup(): () => void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) process.exit(2);
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

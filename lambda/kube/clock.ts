/** All time that the kernel knows: tests give another. */
export interface Clock {
  /** Wall time in milliseconds since the epoch. It may jump: only for what is written into objects and logs. */
  now(): number;
  /** Milliseconds that never go back: for durations and deadlines. */
  monotonic(): number;
  /** Calls once after some milliseconds, unless the returned function is called before. */
  after(ms: number, call: () => void): () => void;
}

/** The machine's. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** Resolves after some milliseconds, or at once when the signal ends; the caller looks at the signal. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const wake = () => {
      cancel();
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const cancel = clock.after(ms, wake);
    signal?.addEventListener('abort', wake);
  });
}

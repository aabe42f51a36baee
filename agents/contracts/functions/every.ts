/** Runs work again and again, never twice at once; for where nobody sends events by the clock. Ends with the result. */
export function every(seconds: number, work: () => Promise<unknown>): () => void {
  if (seconds === 0) return () => {};
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    if (!stopped)
      timer = setTimeout(
        () =>
          void work()
            .catch(() => {})
            .finally(next),
        seconds * 1000,
      );
  };
  next();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

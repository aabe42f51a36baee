/** A contract asks for more work than any that somebody would deploy. */
export class EffortError extends Error {
  override readonly name = 'EffortError';
}

let left = Number.POSITIVE_INFINITY;

/** Does some work that may take so many steps, whatever they are. @throws EffortError when it takes more */
export function withEffort<T>(steps: number, work: () => T): T {
  const before = left;
  left = steps;
  try {
    return work();
  } finally {
    left = before;
  }
}

/** Takes steps from what is left. @throws EffortError */
export function spend(steps: number): void {
  left -= steps;
  if (left < 0) throw new EffortError('takes more work than any contract deserves');
}

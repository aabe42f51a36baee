/** From, up to. */
export type Range = readonly [number, number];

/** How often each thing goes wrong, as probabilities of one request, and how long things take. */
export interface FaultRates {
  /** Nobody listens. */
  readonly refused: number;
  /** The server did what it was asked for, and its answer is lost. */
  readonly lostAnswer: number;
  /** 429 with `Retry-After: 1`. */
  readonly tooMany: number;
  /** 500, nothing done. */
  readonly broken: number;
  /** 409 for a write, nothing done. */
  readonly conflict: number;
  /** A list takes long. */
  readonly slowList: number;
  /** A write takes long to arrive, or its answer does. */
  readonly slowWrite: number;
  /** A watch's connection is lost. */
  readonly watchDrop: number;
  /** Each way. */
  readonly latencyMs: Range;
  readonly slowMs: Range;
  /** How long a watch lasts that is lost. */
  readonly watchMs: Range;
}

/** A network that works. */
export const calm: FaultRates = {
  refused: 0,
  lostAnswer: 0,
  tooMany: 0,
  broken: 0,
  conflict: 0,
  slowList: 0,
  slowWrite: 0,
  watchDrop: 0,
  latencyMs: [1, 20],
  slowMs: [5000, 45_000],
  watchMs: [100, 30_000],
};

/** A bad day: about every fifth request goes wrong. */
export const stormy: FaultRates = {
  ...calm,
  refused: 0.05,
  lostAnswer: 0.05,
  tooMany: 0.03,
  broken: 0.05,
  conflict: 0.05,
  slowList: 0.3,
  watchDrop: 0.7,
  latencyMs: [1, 400],
};

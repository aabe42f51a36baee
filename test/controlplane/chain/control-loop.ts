import { setTimeout } from 'node:timers/promises';

/** Milliseconds between two passes at least. */
const interval = 250;
/** Times that a pass took, to be waited before the next: a busy machine is not kept busy by looking. */
const restPerPass = 3;

/**
 * Level-triggered control: looks at the state and acts on it, again and again until stopped. A pass that fails is
 * followed by another one, as with any controller whose API server is away for a while.
 */
export class ControlLoop {
  readonly name: string;
  readonly #stop = new AbortController();
  readonly #ended: Promise<void>;
  #problem: unknown;

  constructor(name: string, pass: () => Promise<void>) {
    this.name = name;
    this.#ended = this.#run(pass);
  }

  /** What the last pass failed with; undefined when it did not. */
  get problem(): unknown {
    return this.#problem;
  }

  /** Returns when the pass that runs has ended. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#ended;
  }

  async #run(pass: () => Promise<void>): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const start = performance.now();
      try {
        await pass();
        this.#problem = undefined;
      } catch (error) {
        this.#problem = error;
      }
      const rest = Math.max(interval, restPerPass * (performance.now() - start));
      await setTimeout(rest, undefined, { signal: this.#stop.signal }).catch(() => {});
    }
  }
}

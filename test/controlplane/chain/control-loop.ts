import { setTimeout } from 'node:timers/promises';
import type { ControlPlane } from '../control-plane.ts';

/** Milliseconds between two looks at whether anything has changed. */
const interval = 500;

/**
 * Level-triggered control: looks at the state and acts on it whenever anything has changed, until stopped. A pass that
 * fails is followed by another one, as with any controller whose API server is away for a while.
 */
export class ControlLoop {
  readonly name: string;
  readonly #stop = new AbortController();
  readonly #ended: Promise<void>;
  #problem: unknown;

  /** @param plane tells whether anything has changed */
  constructor(name: string, plane: Pick<ControlPlane, 'revision'>, pass: () => Promise<void>) {
    this.name = name;
    this.#ended = this.#run(plane, pass);
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

  async #run(plane: Pick<ControlPlane, 'revision'>, pass: () => Promise<void>): Promise<void> {
    let seen: unknown;
    while (!this.#stop.signal.aborted) {
      try {
        const revision = await plane.revision();
        if (revision !== seen) await pass();
        seen = revision;
        this.#problem = undefined;
      } catch (error) {
        seen = undefined;
        this.#problem = error;
      }
      await setTimeout(interval, undefined, { signal: this.#stop.signal }).catch(() => {});
    }
  }
}

import { setTimeout } from 'node:timers/promises';
import type { ControlPlane } from '../control-plane.ts';

/** Milliseconds between two looks at whether anything has changed. */
const interval = 1000;

/**
 * Level-triggered control: looks at the state and acts on it whenever anything has changed, until stopped. A pass that
 * fails is followed by another one, as with any controller whose API server is away for a while.
 */
export class ControlLoop {
  readonly name: string;
  readonly #plane: Pick<ControlPlane, 'revision'>;
  readonly #pass: () => Promise<void>;
  #stop = new AbortController();
  #ended: Promise<void>;
  #problem: unknown;

  /** @param plane tells whether anything has changed */
  constructor(name: string, plane: Pick<ControlPlane, 'revision'>, pass: () => Promise<void>) {
    this.name = name;
    this.#plane = plane;
    this.#pass = pass;
    this.#ended = this.#run(this.#stop.signal);
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

  /** Begins again after `stop()`. */
  resume(): void {
    this.#stop = new AbortController();
    this.#ended = this.#run(this.#stop.signal);
  }

  async #run(signal: AbortSignal): Promise<void> {
    let seen: unknown;
    while (!signal.aborted) {
      try {
        const revision = await this.#plane.revision();
        if (revision !== seen) await this.#pass();
        seen = revision;
        this.#problem = undefined;
      } catch (error) {
        seen = undefined;
        this.#problem = error;
      }
      await setTimeout(interval, undefined, { signal }).catch(() => {});
    }
  }
}

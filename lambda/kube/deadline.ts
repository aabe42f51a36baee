import type { Clock } from './clock.ts';

/** A signal that ends with another one or after a time, whichever is first. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #clock: Clock;
  readonly #what: string;
  readonly #parent: AbortSignal | undefined;
  readonly #follow: () => void;
  #cancel: () => void;

  /** @param what the beginning of the sentence "… took longer than N ms" */
  constructor(clock: Clock, ms: number, what: string, parent?: AbortSignal) {
    this.#clock = clock;
    this.#what = what;
    this.#parent = parent;
    this.#follow = () => this.#controller.abort(parent?.reason);
    this.#cancel = this.#arm(ms);
    if (parent?.aborted) this.#follow();
    else parent?.addEventListener('abort', this.#follow);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Counts anew from here. */
  restart(ms: number): void {
    this.#cancel();
    this.#cancel = this.#arm(ms);
  }

  /** Ends neither: there is nothing left to guard. */
  clear(): void {
    this.#cancel();
    this.#parent?.removeEventListener('abort', this.#follow);
  }

  #arm(ms: number): () => void {
    const reason = `${this.#what} took longer than ${ms} ms`;
    return this.#clock.after(ms, () => this.#controller.abort(new Error(reason)));
  }
}

import { type CloudEvent, writeStructured } from '../../events/index.ts';
import type { LifecycleData } from '../desired/index.ts';
import type { LifecycleSink } from '../ports.ts';

/** Events that wait at most; further ones are dropped. */
const maxWaiting = 1000;
/** Tries of one event, milliseconds between them, and for one. */
const delivery = { tries: 4, firstMs: 500, requestMs: 10_000 };

/** Posts lifecycle events to a Broker, one after the other, each a few times. */
export class LifecyclePoster implements LifecycleSink {
  readonly #url: string;
  readonly #onDropped: (event: CloudEvent<LifecycleData>) => void;
  #line: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(url: string, onDropped: (event: CloudEvent<LifecycleData>) => void) {
    this.#url = url;
    this.#onDropped = onDropped;
  }

  send(event: CloudEvent<LifecycleData>): void {
    if (this.#waiting >= maxWaiting) {
      this.#onDropped(event);
      return;
    }
    this.#waiting += 1;
    this.#line = this.#line
      .then(() => this.#deliver(event))
      .finally(() => {
        this.#waiting -= 1;
      });
  }

  /** Resolves when all that was sent until now is delivered or dropped. */
  flush(): Promise<void> {
    return this.#line;
  }

  async #deliver(event: CloudEvent<LifecycleData>): Promise<void> {
    for (let tries = 1; tries <= delivery.tries; tries += 1) {
      if (await this.#post(event)) return;
      await new Promise((resolve) => setTimeout(resolve, delivery.firstMs * 2 ** (tries - 1)));
    }
    this.#onDropped(event);
  }

  async #post(event: CloudEvent<LifecycleData>): Promise<boolean> {
    const { body } = writeStructured(event);
    const headers = { 'content-type': 'application/cloudevents+json' };
    const signal = AbortSignal.timeout(delivery.requestMs);
    try {
      const options = { method: 'POST', headers, body: `${body}`, signal, redirect: 'error' } as const;
      const response = await fetch(this.#url, options);
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }
}

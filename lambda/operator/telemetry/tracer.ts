import { randomBytes } from 'node:crypto';
import type { Clock } from '../../kube/clock.ts';

/** A finished piece of work. */
export interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Why it failed, when it failed. */
  readonly error?: string;
}

/** Work under way, with the steps that it has. */
export interface Trace {
  /** Runs a step and measures it. @throws what it throws */
  step<T>(name: string, run: () => T | Promise<T>): Promise<T>;
  end(error?: unknown): void;
}

/** Begins traces and hands over their spans. */
export class Tracer {
  readonly #clock: Clock;
  readonly #export: (span: Span) => void;

  constructor(clock: Clock, take: (span: Span) => void) {
    this.#clock = clock;
    this.#export = take;
  }

  begin(name: string, attributes: Span['attributes']): Trace {
    const root = { traceId: hex(16), spanId: hex(8) };
    const start = this.#mark();
    const finish = (
      span: Pick<Span, 'name' | 'spanId' | 'parentSpanId' | 'attributes'>,
      from: Mark,
      error: unknown,
    ) => {
      const endedAt = from.wall + this.#clock.monotonic() - from.monotonic;
      const text = error === undefined ? undefined : String(error);
      this.#export({ ...span, traceId: root.traceId, startedAt: from.wall, endedAt, error: text });
    };
    return {
      step: async (step, run) => {
        const from = this.#mark();
        const span = { name: step, spanId: hex(8), parentSpanId: root.spanId, attributes: {} };
        try {
          const result = await run();
          finish(span, from, undefined);
          return result;
        } catch (error) {
          finish(span, from, error);
          throw error;
        }
      },
      end: (error) => finish({ name, spanId: root.spanId, attributes }, start, error),
    };
  }

  #mark(): Mark {
    return { wall: this.#clock.now(), monotonic: this.#clock.monotonic() };
  }
}

interface Mark {
  readonly wall: number;
  readonly monotonic: number;
}

function hex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { errorText } from '../error-text.ts';
import type { RendererAnswer, RendererDifference, RendererRequest, RendererSettings } from './message.ts';
import type { TurnDifference } from './turn.ts';

/** Requests, two for each rendering, after which the thread gives way to a new one: what it has reloaded stays in its memory. */
const maxTurns = 200;
/** Milliseconds after which a rendering hangs and is given up. */
const maxTurnMs = 30_000;
/** Milliseconds that a rendering is given to end when the user wants to. */
const maxFarewellMs = 1000;

/** MiB for what a rendering throws away: with less, V8 stops to collect it again and again. */
const maxYoungGenerationSizeMb = 192;

/** The thread gave no answer. */
class RendererError extends Error {
  override readonly name = 'RendererError';
}

/** Renders some clusters in a thread of its own. */
export class Renderer {
  readonly #settings: RendererSettings;
  #worker: Worker | undefined;
  #turns = 0;
  #isClosed = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(settings: RendererSettings) {
    this.#settings = settings;
  }

  /**
   * Answers one request after the other; never rejects.
   * @param onDifference told what a rendering differs in before it is checked
   */
  ask(
    request: RendererRequest,
    onDifference: (difference: TurnDifference) => void = () => undefined,
  ): Promise<RendererAnswer> {
    const answer = this.#last.then(() => {
      if (request.kind === 'render' && this.#isStale(request.changed)) this.#end();
      return this.#ask(request, onDifference);
    });
    this.#last = answer;
    return answer;
  }

  /** Ends the thread, after what it is doing now if that ends soon. */
  async close(): Promise<void> {
    await Promise.race([this.#last, delay(maxFarewellMs, undefined, { ref: false })]);
    this.#isClosed = true;
    this.#end();
  }

  /** A change in what is no module needs a thread that has read nothing yet. */
  #isStale(changed: readonly string[]): boolean {
    return this.#turns >= maxTurns || changed.some((path) => !path.endsWith('.ts'));
  }

  async #ask(
    request: RendererRequest,
    onDifference: (difference: TurnDifference) => void,
  ): Promise<RendererAnswer> {
    if (this.#isClosed) return { kind: 'error', text: 'The rendering was interrupted' };
    const worker = this.#worker ?? this.#start();
    this.#turns += 1;
    const settled = new AbortController();
    const { signal } = settled;
    worker.postMessage(request);
    try {
      return await Promise.race([
        answerOf(worker, signal, onDifference),
        fails(once(worker, 'exit', { signal }), 'The rendering thread ended by itself'),
        fails(delay(maxTurnMs, undefined, { signal }), `No rendering within ${maxTurnMs / 1000} s: gave up`),
      ]);
    } catch (error) {
      this.#end();
      return { kind: 'error', text: errorText(error) };
    } finally {
      settled.abort();
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: this.#settings,
      resourceLimits: { maxYoungGenerationSizeMb },
    });
    const forget = (): void => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    worker.on('error', forget).on('exit', forget);
    this.#worker = worker;
    this.#turns = 0;
    return worker;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

async function answerOf(
  worker: Worker,
  signal: AbortSignal,
  onDifference: (difference: TurnDifference) => void,
): Promise<RendererAnswer> {
  for (;;) {
    const [message] = (await once(worker, 'message', { signal })) as [RendererAnswer | RendererDifference];
    if (message.kind !== 'difference') return message;
    onDifference(message);
  }
}

/** Turns an event that must not come into an error. */
async function fails(event: Promise<unknown>, problem: string): Promise<never> {
  await event;
  throw new RendererError(problem);
}

import type { Clock } from '../clock.ts';
import { sleep } from '../clock.ts';
import type { ApiRequest, ApiResponse, Transport } from '../transport.ts';
import type { FaultRates } from './faults.ts';
import type { Random } from './random.ts';

/** A way to an API server on which things go wrong, by chance that can be repeated. */
export class FaultyTransport implements Transport {
  readonly #inner: Transport;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #cut = new AbortController();
  /** How often each thing goes wrong; may be changed at any time. */
  rates: FaultRates;

  constructor(
    inner: Transport,
    options: { readonly clock: Clock; readonly random: Random; readonly rates: FaultRates },
  ) {
    this.#inner = inner;
    this.#clock = options.clock;
    this.#random = options.random;
    this.rates = options.rates;
  }

  async send(request: ApiRequest): Promise<ApiResponse> {
    await this.#travel(request);
    const refusal = this.#refusal(request);
    if (refusal) return refusal;
    const { signal, end } = this.#watchdog(request);
    const response = await this.#inner.send({ ...request, signal });
    if (isWatch(request)) return this.#dropping(response, end);
    const text = await response.text();
    await this.#travel(request);
    if (this.#random.chance(this.rates.lostAnswer)) throw reset();
    return whole(response, text);
  }

  /** From now on nothing comes through in either direction: the process is dead, and what it sent may have arrived. */
  cut(): void {
    this.#cut.abort(reset());
  }

  close(): void {
    this.#inner.close();
  }

  async #travel(request: ApiRequest): Promise<void> {
    const { latencyMs, slowList, slowWrite, slowMs } = this.rates;
    const slow = this.#random.chance(isList(request) ? slowList : isWrite(request) ? slowWrite : 0);
    await sleep(
      this.#clock,
      slow ? this.#random.between(...slowMs) : this.#random.between(...latencyMs),
      request.signal,
    );
    if (this.#cut.signal.aborted) await new Promise(() => {});
    request.signal?.throwIfAborted();
  }

  #refusal(request: ApiRequest): ApiResponse | undefined {
    const { refused, tooMany, broken, conflict } = this.rates;
    if (this.#random.chance(refused))
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    if (this.#random.chance(tooMany)) return status(429, 'TooManyRequests', { 'retry-after': '1' });
    if (this.#random.chance(broken)) return status(500, 'InternalError');
    const mayConflict = request.method === 'PUT' || request.method === 'PATCH';
    return mayConflict && this.#random.chance(conflict) ? status(409, 'Conflict') : undefined;
  }

  /** A signal that ends with the request's or the cut, and what ends it as a lost connection does. */
  #watchdog({ signal }: ApiRequest): { signal: AbortSignal; end: () => void } {
    const own = new AbortController();
    const follow = () => own.abort(signal?.reason);
    signal?.addEventListener('abort', follow);
    this.#cut.signal.addEventListener('abort', () => own.abort(this.#cut.signal.reason));
    return { signal: own.signal, end: () => own.abort(reset()) };
  }

  /** A watch that may end in its middle, with or without a word. */
  #dropping(response: ApiResponse, end: () => void): ApiResponse {
    if (!this.#random.chance(this.rates.watchDrop)) return response;
    const cancel = this.#clock.after(this.#random.between(...this.rates.watchMs), end);
    const { chunks } = copied(response);
    return {
      ...copied(response),
      chunks: async function* () {
        try {
          yield* chunks();
        } finally {
          cancel();
        }
      },
    };
  }
}

function whole(response: ApiResponse, text: string): ApiResponse {
  return {
    ...copied(response),
    text: async () => text,
    chunks: async function* () {
      yield text;
    },
  };
}

function copied(response: ApiResponse): ApiResponse {
  return {
    status: response.status,
    header: (name) => response.header(name),
    text: () => response.text(),
    chunks: () => response.chunks(),
  };
}

function status(code: number, reason: string, headers: Readonly<Record<string, string>> = {}): ApiResponse {
  const text = JSON.stringify({ kind: 'Status', status: 'Failure', code, reason, message: 'injected' });
  return {
    status: code,
    header: (name) => headers[name],
    text: async () => text,
    chunks: async function* () {
      yield text;
    },
  };
}

function reset(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
}

function isWatch({ method, path }: ApiRequest): boolean {
  return method === 'GET' && path.includes('watch=true');
}

function isWrite({ method }: ApiRequest): boolean {
  return method !== 'GET';
}

function isList({ method, path }: ApiRequest): boolean {
  return method === 'GET' && path.includes('limit=');
}

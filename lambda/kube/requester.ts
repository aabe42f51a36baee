import { ApiError, ConnectionError, type StatusBody } from './api-error.ts';
import { type Clock, systemClock } from './clock.ts';
import { Deadline } from './deadline.ts';
import { FlowControl } from './flow-control.ts';
import type { Rate } from './rate-limiter.ts';
import type { ApiRequest, ApiResponse, Transport } from './transport.ts';

export interface RequestOptions {
  /** Ends the request and its retries. */
  readonly signal?: AbortSignal;
}

/** What became of one request, for metrics. */
export interface RequestObservation {
  readonly method: ApiRequest['method'];
  /** HTTP status, or `<error>` where there was no answer, as client-go calls it. */
  readonly code: string;
  /** Until the answer began. */
  readonly seconds: number;
  /** Spent in our own line before. */
  readonly throttledSeconds: number;
}

export interface RequesterOptions {
  /** Who asks, in the server's audit log. */
  readonly userAgent: string;
  /** Default: 50 a second, 100 at once. `unlimited` leaves it to the server. */
  readonly rate?: Rate | 'unlimited';
  /** Milliseconds that one try may take, watches apart. Default: 30,000. */
  readonly timeoutMs?: number;
  readonly clock?: Clock;
  /** Told of every try. */
  readonly observe?: (observation: RequestObservation) => void;
}

interface Call extends RequestOptions {
  readonly body?: { readonly type: string; readonly value: unknown };
}

const defaultRate: Rate = { perSecond: 50, burst: 100 };

/** Tries of one request that the server puts off. */
const maxTries = 5;

/** JSON requests with manners: a rate, a time limit, and another try when the server asks for it. */
export class Requester {
  readonly clock: Clock;
  readonly #transport: Transport;
  readonly #options: RequesterOptions;
  readonly #flow: FlowControl;
  readonly #timeoutMs: number;

  constructor(transport: Transport, options: RequesterOptions) {
    const { clock = systemClock, rate = defaultRate, timeoutMs = 30_000 } = options;
    this.clock = clock;
    this.#transport = transport;
    this.#options = options;
    this.#flow = new FlowControl(clock, rate === 'unlimited' ? undefined : rate);
    this.#timeoutMs = timeoutMs;
  }

  /** The parsed answer. @throws ApiError, ConnectionError, or the signal's reason */
  async json(method: ApiRequest['method'], path: string, { body, signal }: Call = {}): Promise<unknown> {
    const content = body && JSON.stringify(body.value);
    const headers = { ...this.#headers(), ...(body && { 'content-type': body.type }) };
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#attempt({ method, path, headers, body: content, signal });
      } catch (error) {
        signal?.throwIfAborted();
        const seconds = error instanceof ApiError ? delayOf(error) : undefined;
        if (seconds === undefined || tries >= maxTries) throw error;
        this.#flow.holdBack(seconds);
      }
    }
  }

  /**
   * The body of an answer that goes on, as it arrives.
   *
   * @param lastsMs the longest that it may go on; its beginning has the time limit of any request
   */
  async *stream(path: string, lastsMs: number, signal?: AbortSignal): AsyncGenerator<string> {
    const request = describe({ method: 'GET', path });
    const deadline = new Deadline(this.clock, this.#timeoutMs, request, signal);
    try {
      const headers = this.#headers();
      const response = await this.#send({ method: 'GET', path, headers, signal: deadline.signal });
      if (response.status !== 200) throw await refusal(request, response);
      deadline.restart(lastsMs);
      yield* response.chunks();
    } catch (error) {
      signal?.throwIfAborted();
      throw error instanceof ApiError ? error : new ConnectionError(request, error);
    } finally {
      deadline.clear();
    }
  }

  close(): void {
    this.#transport.close();
  }

  async #attempt(request: ApiRequest): Promise<unknown> {
    const deadline = new Deadline(this.clock, this.#timeoutMs, describe(request), request.signal);
    try {
      const response = await this.#send({ ...request, signal: deadline.signal });
      if (response.status < 200 || response.status > 299) throw await refusal(describe(request), response);
      const text = await response.text().catch((error: unknown) => {
        throw new ConnectionError(
          describe(request),
          deadline.signal.aborted ? deadline.signal.reason : error,
        );
      });
      return parse(describe(request), text);
    } finally {
      deadline.clear();
    }
  }

  async #send(request: ApiRequest): Promise<ApiResponse> {
    const waited = await this.#flow.enter(request.signal);
    const startedAt = this.clock.monotonic();
    const observe = (code: string) => {
      const seconds = (this.clock.monotonic() - startedAt) / 1000;
      this.#options.observe?.({ method: request.method, code, seconds, throttledSeconds: waited / 1000 });
    };
    try {
      request.signal?.throwIfAborted();
      const response = await this.#transport.send(request);
      observe(`${response.status}`);
      return response;
    } catch (error) {
      observe('<error>');
      throw new ConnectionError(describe(request), request.signal?.aborted ? request.signal.reason : error);
    }
  }

  #headers(): Record<string, string> {
    return { accept: 'application/json', 'user-agent': this.#options.userAgent };
  }
}

/** Seconds after which a refusal may be over; undefined when another try would be refused as well. */
function delayOf({ status, retryAfter }: ApiError): number | undefined {
  if (status === 429) return retryAfter ?? 1;
  return status >= 500 ? retryAfter : undefined;
}

async function refusal(request: string, response: ApiResponse): Promise<ApiError> {
  const text = await response.text().catch(() => '');
  const seconds = Number(response.header('retry-after'));
  const retryAfter = response.header('retry-after') && seconds >= 0 ? seconds : undefined;
  return new ApiError(request, response.status, statusBody(text), retryAfter);
}

function statusBody(text: string): StatusBody {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // Something in front of the API server has answered.
  }
  return { message: text.slice(0, 200) };
}

function parse(request: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConnectionError(request, error);
  }
}

function describe({ method, path }: Pick<ApiRequest, 'method' | 'path'>): string {
  const query = path.indexOf('?');
  return `${method} ${query < 0 ? path : path.slice(0, query)}`;
}

import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { encodeHeader } from '../../runtimes/nodejs/binary.ts';
import type { Event } from '../event.ts';
import { withoutHops } from '../hops.ts';
import { readBody } from './body.ts';
import { looksLikeEvent, readEvent } from './read-event.ts';

/** What came of one request to a subscriber. */
export interface Answer {
  /** Undefined: no answer, or none in time. */
  readonly status?: number;
  readonly retryAfter?: string;
  readonly reply?: Event;
  /** The body of the answer, or what went wrong instead. */
  readonly detail: Buffer | string;
}

export interface Attempt {
  /** Whether an event in the answer is wanted. */
  readonly reply: boolean;
  readonly timeoutMs?: number;
}

/** Longer answers are cut off and count as failed. */
const maxAnswerBytes = 8 * 2 ** 20;

/** Posts events in binary mode to one URL over kept connections. */
export class Subscriber {
  readonly url: string;
  readonly #url: URL;
  readonly #agent: HttpAgent | HttpsAgent;
  readonly #underWay = new Set<ClientRequest>();

  constructor(url: string) {
    this.url = url;
    this.#url = new URL(url);
    const Agent = this.#url.protocol === 'https:' ? HttpsAgent : HttpAgent;
    this.#agent = new Agent({ keepAlive: true });
  }

  /** Never rejects: whatever happens is an Answer. */
  async post(event: Event, attempt: Attempt): Promise<Answer> {
    try {
      const { response, body } = await this.#exchange(event, attempt);
      return toAnswer(response, body, attempt.reply);
    } catch (error) {
      return { detail: `dispatch error: ${error instanceof Error ? error.message || error.name : error}` };
    }
  }

  /** Breaks off what is under way. */
  close(): void {
    for (const request of this.#underWay) request.destroy(new Error('the broker stops'));
    this.#agent.destroy();
  }

  async #exchange(event: Event, attempt: Attempt): Promise<{ response: IncomingMessage; body: Buffer }> {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const send = this.#url.protocol === 'https:' ? httpsRequest : httpRequest;
    const headers = toHeaders(withoutHops(event), attempt);
    const request = send(this.#url, { method: 'POST', agent: this.#agent, headers }, resolve);
    request.on('error', reject);
    this.#underWay.add(request);
    const { timeoutMs } = attempt;
    const late = () => request.destroy(new Error(`no answer within ${timeoutMs} ms`));
    const timer = timeoutMs === undefined ? undefined : setTimeout(late, timeoutMs);
    try {
      request.end(event.data);
      const response = await promise;
      return { response, body: await readBody(response, maxAnswerBytes) };
    } finally {
      clearTimeout(timer);
      this.#underWay.delete(request);
    }
  }
}

function toHeaders({ attributes, data }: Event, attempt: Attempt): Record<string, string | number> {
  const headers: Record<string, string | number> = { 'content-length': data?.length ?? 0 };
  if (attempt.reply) headers.prefer = 'reply';
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (name === 'datacontenttype') headers['content-type'] = value;
    else headers[`ce-${name}`] = encodeHeader(value);
  }
  return headers;
}

/** A 200 whose body is not an event is a mistake of the subscriber that a cluster's broker answers with 502, too. */
function toAnswer(response: IncomingMessage, body: Buffer, wantsReply: boolean): Answer {
  const { statusCode: status, headers } = response;
  const answer = { status, retryAfter: headers['retry-after'], detail: body };
  if (status !== 200 || !wantsReply) return answer;
  if (!looksLikeEvent(response)) {
    if (body.length === 0) return answer;
    return {
      status: 502,
      detail: `answered 200 with a body that is no CloudEvent: ${body.subarray(0, 300)}`,
    };
  }
  try {
    return { ...answer, reply: readEvent(response, body) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 502, detail: `answered 200 with a CloudEvent that is not valid: ${reason}` };
  }
}

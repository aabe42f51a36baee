import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { text } from 'node:stream/consumers';
import { ApiError } from './api-error.ts';
import type { Connection } from './kubeconfig.ts';
import { whileTooMany } from './retry-after.ts';

/** What a request sends. */
export interface Body {
  readonly type: 'application/json' | 'application/apply-patch+yaml';
  readonly value: unknown;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** JSON over HTTPS to one API server, as one user. */
export class Transport {
  readonly #connection: Connection;
  readonly #agent: Agent;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#agent = new Agent({ ca: connection.ca, keepAlive: true });
  }

  /**
   * The answer's body: parsed when it is JSON, as text otherwise. Comes back when the server says that it is too busy.
   * @throws ApiError when the status is not 2xx, the system's error when there is no answer
   */
  async send(method: Method, path: string, body?: Body): Promise<unknown> {
    const response = await whileTooMany(() => this.open(method, path, body));
    const answer = parse(await text(response));
    const status = response.statusCode ?? 0;
    if (status < 200 || status > 299) throw new ApiError(`${method} ${path}`, status, answer);
    return answer;
  }

  /**
   * The answer as soon as it begins, whatever its status.
   * @param signal ends it
   * @throws the system's error when there is no answer
   */
  async open(method: Method, path: string, body?: Body, signal?: AbortSignal): Promise<IncomingMessage> {
    const content = body && Buffer.from(JSON.stringify(body.value));
    const { server, token, impersonate } = this.#connection;
    const outgoing = request(new URL(path, server), {
      method,
      agent: this.#agent,
      signal,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...(impersonate && {
          'impersonate-user': impersonate.user,
          'impersonate-group': [...impersonate.groups],
        }),
        ...(content && { 'content-type': body.type, 'content-length': content.length }),
      },
    });
    outgoing.end(content);
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
    return response;
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.#agent.destroy();
  }
}

/** By its look: the API server calls `/openapi/v3` plain text. */
function parse(body: string): unknown {
  return body.startsWith('{') ? JSON.parse(body) : body;
}

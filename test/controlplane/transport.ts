import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { text } from 'node:stream/consumers';
import { ApiError } from './api-error.ts';
import type { Connection } from './kubeconfig.ts';

/** What a request sends. */
export interface Body {
  readonly type: 'application/json' | 'application/apply-patch+yaml';
  readonly value: unknown;
}

/** JSON over HTTPS to one API server, as one user. */
export class Transport {
  readonly #connection: Connection;
  readonly #agent: Agent;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#agent = new Agent({ ca: connection.ca, keepAlive: true });
  }

  /**
   * The answer's body: parsed when it is JSON, as text otherwise.
   * @throws ApiError when the status is not 2xx, the system's error when there is no answer
   */
  async send(method: 'GET' | 'PATCH' | 'DELETE', path: string, body?: Body): Promise<unknown> {
    const content = body && Buffer.from(JSON.stringify(body.value));
    const outgoing = request(new URL(path, this.#connection.server), {
      method,
      agent: this.#agent,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${this.#connection.token}`,
        ...(content && { 'content-type': body.type, 'content-length': content.length }),
      },
    });
    outgoing.end(content);
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
    const answer = parse(await text(response));
    const status = response.statusCode ?? 0;
    if (status < 200 || status > 299) throw new ApiError(`${method} ${path}`, status, answer);
    return answer;
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

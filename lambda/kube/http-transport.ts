import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Connection, Credentials } from './config/connection.ts';
import type { ApiRequest, ApiResponse, Transport } from './transport.ts';

/** Sockets at once; further requests wait for one. Watches hold theirs. */
const maxSockets = 256;

/** How often a silent connection is probed: a peer that has gone is noticed without data. */
const keepAliveMs = 30_000;

/** HTTP/1.1 over connections that are kept open. */
export class HttpTransport implements Transport {
  readonly #server: URL;
  readonly #credentials: Credentials;
  readonly #options: ConstructorParameters<typeof HttpsAgent>[0];
  #agent: HttpAgent | HttpsAgent;
  #identity: string | undefined;

  constructor({ server, tls, credentials }: Connection) {
    this.#server = new URL(server);
    this.#credentials = credentials;
    this.#options = { ...tls, keepAlive: true, keepAliveMsecs: keepAliveMs, maxSockets };
    this.#agent = this.#newAgent();
  }

  async send(request: ApiRequest): Promise<ApiResponse> {
    const { token, certificate } = await this.#credentials();
    if (certificate && certificate.cert !== this.#identity) this.#useCertificate(certificate);
    const authorization = token ? { authorization: `Bearer ${token}` } : undefined;
    const headers = { ...request.headers, ...authorization };
    try {
      return await this.#exchange(request, headers);
    } catch (error) {
      // The server closed an idle connection just as it was used again; it has not seen the request.
      if (request.method === 'POST' || !(error instanceof StaleConnection)) throw unwrap(error);
    }
    return this.#exchange(request, headers).catch((error: unknown) => {
      throw unwrap(error);
    });
  }

  close(): void {
    this.#agent.destroy();
  }

  #newAgent(more: object = {}): HttpAgent | HttpsAgent {
    const options = { ...this.#options, ...more };
    return this.#server.protocol === 'http:' ? new HttpAgent(options) : new HttpsAgent(options);
  }

  #useCertificate(certificate: { readonly cert: string; readonly key: string }): void {
    this.#agent.destroy();
    this.#agent = this.#newAgent(certificate);
    this.#identity = certificate.cert;
  }

  #exchange(
    { method, path, body, signal }: ApiRequest,
    headers: ApiRequest['headers'],
  ): Promise<ApiResponse> {
    const { protocol, hostname, port, pathname } = this.#server;
    const start = protocol === 'http:' ? httpRequest : httpsRequest;
    const length = body === undefined ? undefined : { 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const outgoing = start(
        {
          host: hostname.replace(/^\[|\]$/g, ''),
          port,
          path: pathname === '/' ? path : pathname.replace(/\/$/, '') + path,
          method,
          agent: this.#agent,
          signal,
          headers: { ...headers, ...length },
        },
        (incoming) => resolve(new HttpResponse(incoming)),
      );
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        const stale = outgoing.reusedSocket && error.code === 'ECONNRESET' && !signal?.aborted;
        reject(stale ? new StaleConnection(error) : error);
      });
      outgoing.end(body);
    });
  }
}

class StaleConnection extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause });
  }
}

function unwrap(error: unknown): unknown {
  return error instanceof StaleConnection ? error.cause : error;
}

class HttpResponse implements ApiResponse {
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage) {
    this.#incoming = incoming;
  }

  get status(): number {
    return this.#incoming.statusCode ?? 0;
  }

  header(name: string): string | undefined {
    const value = this.#incoming.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }

  text(): Promise<string> {
    const incoming = this.#incoming;
    const parts: Buffer[] = [];
    return new Promise((resolve, reject) => {
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () => resolve(parts.length === 1 ? `${parts[0]}` : Buffer.concat(parts).toString()));
      incoming.on('error', reject);
    });
  }

  chunks(): AsyncIterable<string> {
    return this.#incoming.setEncoding('utf8');
  }
}

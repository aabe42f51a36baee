import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Connection, Credentials } from './config/connection.ts';
import type { ApiRequest, ApiResponse, Transport } from './transport.ts';

/** Sockets at once; further requests wait for one. Watches hold theirs. */
const maxSockets = 256;

/** How often a silent connection is probed: a peer that has gone is noticed without data. */
const keepAliveMs = 30_000;

/** HTTP/1.1 over connections that are kept open. */
export class HttpTransport implements Transport {
  readonly #target: Target;
  readonly #credentials: Credentials;
  readonly #options: ConstructorParameters<typeof HttpsAgent>[0];
  #agent: HttpAgent | HttpsAgent;
  #identity: string | undefined;

  constructor({ server, tls, credentials }: Connection) {
    this.#target = targetOf(new URL(server));
    this.#credentials = credentials;
    // Said once, or Node makes it of the headers of every request.
    const servername = tls.servername ?? (isIP(this.#target.host) > 0 ? '' : this.#target.host);
    this.#options = { ...tls, servername, keepAlive: true, keepAliveMsecs: keepAliveMs, maxSockets };
    this.#agent = this.#newAgent();
  }

  async send(request: ApiRequest): Promise<ApiResponse> {
    const { token, certificate } = await this.#credentials();
    if (certificate && certificate.cert !== this.#identity) this.#useCertificate(certificate);
    const headers: OutgoingHttpHeaders = { ...request.headers };
    if (token) headers.authorization = `Bearer ${token}`;
    if (request.body !== undefined) headers['content-length'] = Buffer.byteLength(request.body);
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
    return this.#target.start === httpRequest ? new HttpAgent(options) : new ServerAgent(options);
  }

  #useCertificate(certificate: { readonly cert: string; readonly key: string }): void {
    this.#agent.destroy();
    this.#agent = this.#newAgent(certificate);
    this.#identity = certificate.cert;
  }

  #exchange(request: ApiRequest, headers: OutgoingHttpHeaders): Promise<ApiResponse> {
    const { method, path, body, signal } = request;
    const { start, host, port, prefix } = this.#target;
    const options = { host, port, path: prefix + path, method, agent: this.#agent, headers };
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const outgoing = start(options, (incoming) => resolve(new HttpResponse(incoming)));
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        const stale = outgoing.reusedSocket && error.code === 'ECONNRESET' && !signal?.aborted;
        reject(stale ? new StaleConnection(error) : error);
      });
      if (signal) endWith(outgoing, signal);
      outgoing.end(body);
    });
  }
}

/** What every request to a server begins with. */
interface Target {
  readonly start: typeof httpRequest;
  readonly host: string;
  readonly port: string;
  /** Of every path; empty where the server has none. */
  readonly prefix: string;
}

function targetOf({ protocol, hostname, port, pathname }: URL): Target {
  return {
    start: protocol === 'http:' ? httpRequest : httpsRequest,
    host: hostname.replace(/^\[|\]$/g, ''),
    port,
    prefix: pathname.replace(/\/$/, ''),
  };
}

/** All of its connections lead to one server: no name has to be made of what they are, several times a request. */
class ServerAgent extends HttpsAgent {
  override getName(): string {
    return 'server';
  }
}

/** Cheaper than the `signal` of node:http, which watches every stream on the way. */
function endWith(outgoing: ClientRequest, signal: AbortSignal): void {
  const end = () => outgoing.destroy(signal.reason instanceof Error ? signal.reason : undefined);
  signal.addEventListener('abort', end);
  outgoing.on('close', () => signal.removeEventListener('abort', end));
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

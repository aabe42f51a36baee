import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gitEnvironment } from './git.ts';

/** The three requests of git's smart HTTP protocol, and nothing else; neither a dot nor a slash is in a name. */
const requests = [
  { method: 'GET', path: /^\/([a-z0-9-]+)\.git\/info\/refs\?service=git-(upload|receive)-pack$/ },
  { method: 'POST', path: /^\/([a-z0-9-]+)\.git\/git-(upload|receive)-pack$/ },
] as const;

/** Serves bare repositories to fetch from and push to, on the loopback interface only. */
export class GitServer {
  readonly #folder: string;
  readonly #server: Server;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
  }

  /** @param folder whose `<name>.git` are served */
  static async start(folder: string): Promise<GitServer> {
    const server = new GitServer(folder);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  /** The URL of `<name>.git`. */
  url(name: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${name}.git`;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const name = requests
      .find((known) => known.method === method && known.path.test(url))
      ?.path.exec(url)?.[1];
    if (name === undefined) {
      response.writeHead(404).end();
      return;
    }
    const backend = spawn('git', ['http-backend'], {
      cwd: this.#folder,
      env: environment(this.#folder, request),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const sent = pipeline(request, backend.stdin).catch(ignoreEarlyEnd);
    await forward(backend.stdout, response);
    await sent;
  }
}

/** Where the CGI program finds the request: RFC 3875. */
function environment(folder: string, { method, url = '', headers }: IncomingMessage): NodeJS.ProcessEnv {
  const [path, query = ''] = url.split('?');
  return {
    ...gitEnvironment(folder),
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: path,
    PATH_TRANSLATED: join(folder, path ?? ''),
    QUERY_STRING: query,
    REQUEST_METHOD: method,
    CONTENT_TYPE: headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    REMOTE_ADDR: '127.0.0.1',
  };
}

/** Turns the header of a CGI answer into that of an HTTP answer; the rest passes through. */
async function forward(output: NodeJS.ReadableStream, response: ServerResponse): Promise<void> {
  let head = Buffer.alloc(0);
  let isBody = false;
  for await (const chunk of output) {
    if (isBody) {
      response.write(chunk);
      continue;
    }
    head = Buffer.concat([head, chunk as Buffer]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) continue;
    isBody = true;
    writeHead(head.toString('latin1', 0, end), response);
    response.write(head.subarray(end + 4));
  }
  if (!isBody) response.writeHead(500);
  response.end();
}

function writeHead(text: string, response: ServerResponse): void {
  const fields = text.split('\r\n').map((line) => line.split(/:\s*/, 2) as [string, string]);
  for (const [name, value] of fields) if (name !== 'Status') response.setHeader(name, value);
  response.writeHead(Number.parseInt(fields.find(([name]) => name === 'Status')?.[1] ?? '200', 10));
}

/** The program needs no more of the request than it has read. */
function ignoreEarlyEnd(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}

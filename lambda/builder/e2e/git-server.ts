import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Git's own server behind HTTP, with one repository. */
export class GitServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'git-server-'));
  readonly url: string;
  /** What clients sent as `Authorization`. */
  readonly authorizations: (string | undefined)[] = [];
  /** Where every request is sent on to, if anywhere. */
  redirect: string | undefined;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/team/functions.git`;
    this.#git('init', '--quiet', '--initial-branch=main', 'team/functions.git');
    this.#git('-C', 'team/functions.git', 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    server.on('request', (request, response) => this.#answer(request, response));
  }

  static async open(): Promise<GitServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new GitServer(server);
  }

  /** Commits files; a value that begins with `->` is a link. @returns the commit */
  commit(files: Readonly<Record<string, string>>): string {
    const work = join(this.folder, 'team/functions.git');
    for (const [name, text] of Object.entries(files)) {
      const path = join(work, name);
      mkdirSync(dirname(path), { recursive: true });
      rmSync(path, { force: true });
      if (text.startsWith('->')) symlinkSync(text.slice(2), path);
      else writeFileSync(path, text);
    }
    this.#git('-C', work, 'add', '--all');
    const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
    this.#git('-C', work, ...author, 'commit', '--quiet', '--message=change');
    return this.#git('-C', work, 'rev-parse', 'HEAD').trim();
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #git(...args: readonly string[]): string {
    return execFileSync('git', [...args], { cwd: this.folder, encoding: 'utf8' });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    this.authorizations.push(request.headers.authorization);
    if (this.redirect !== undefined)
      return void response.writeHead(302, { location: this.redirect + request.url }).end();
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const backend = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: this.folder,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: path,
        QUERY_STRING: query,
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'],
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    request.pipe(backend.stdin);
    const chunks: Buffer[] = [];
    backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    backend.on('close', () => answerCgi(Buffer.concat(chunks), response));
  }
}

function answerCgi(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const lines = output.subarray(0, end).toString().split('\r\n');
  const headers = lines.map((line): [string, string] => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 2),
  ]);
  const status = headers.find(([name]) => name === 'Status')?.[1];
  response.writeHead(Number.parseInt(status ?? '200', 10), Object.fromEntries(headers));
  response.end(output.subarray(end + 4));
}

import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './ports.ts';
import { findServer, registryPackage } from './server-package.ts';
import { endServer, startServer } from './server-process.ts';

/** A Docker registry of our own: files in a temporary folder, a free port on the loopback interface. */
export interface RegistryServer {
  /** `127.0.0.1:port` */
  readonly host: string;
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** Requests since the last call that it has answered, by its own log: `POST /v2/… 202`. */
  requests(): readonly string[];
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again with the same files and port. */
  start(): Promise<void>;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

export interface RegistryServerOptions {
  /** Lines of an htpasswd file with bcrypt. Default: anybody may do anything. */
  readonly htpasswd?: string;
}

/** @throws MissingServerError when it is not installed */
export async function startRegistry({ htpasswd }: RegistryServerOptions = {}): Promise<RegistryServer> {
  const command = findServer(registryPackage);
  const [port = 0] = await freePorts(1);
  const folder = await mkdtemp(join(tmpdir(), 'registry-'));
  const origin = `http://127.0.0.1:${port}`;
  const passwords = join(folder, 'htpasswd');
  if (htpasswd !== undefined) await writeFile(passwords, htpasswd);
  const file = join(folder, 'config.yml');
  await writeFile(
    file,
    configuration(port, join(folder, 'data'), htpasswd === undefined ? undefined : passwords),
  );
  const answers = () =>
    fetch(`${origin}/v2/`).then(
      ({ status }) => status === 200 || status === 401,
      () => false,
    );
  const seen: string[] = [];
  const args = ['serve', file];
  // Skopeo's setting; the registry takes everything of that prefix for its own.
  const env = { REGISTRY_AUTH_FILE: undefined };
  const launch = async (): Promise<ChildProcess> => {
    const child = await startServer({ command, args, env, cwd: folder, isReady: answers, withinMs: 60_000 });
    onRequest(child, (request) => seen.push(request));
    return child;
  };
  let child = await launch();
  return {
    host: `127.0.0.1:${port}`,
    origin,
    requests: () => seen.splice(0),
    kill: () => endServer(child, 'SIGKILL'),
    start: async () => {
      child = await launch();
    },
    stop: async () => {
      await endServer(child, 'SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Reads the access log. */
function onRequest(child: ChildProcess, take: (request: string) => void): void {
  let rest = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const request of lines.flatMap(requestOf)) take(request);
  });
}

/** A line of the access log in Apache's combined format. */
function requestOf(line: string): readonly string[] {
  const [, request, status] = /"((?:[A-Z]+) \S+) HTTP\/[\d.]+" (\d{3})/.exec(line) ?? [];
  return request === undefined ? [] : [`${request} ${status}`];
}

function configuration(port: number, data: string, passwords: string | undefined): string {
  const auth =
    passwords === undefined ? [] : ['auth:', '  htpasswd:', '    realm: test', `    path: ${passwords}`];
  return [
    'version: 0.1',
    'log: {level: warn}',
    'storage:',
    `  filesystem: {rootdirectory: ${data}}`,
    '  delete: {enabled: true}',
    'http:',
    `  addr: 127.0.0.1:${port}`,
    ...auth,
    '',
  ].join('\n');
}

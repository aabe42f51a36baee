import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, talk } from './ports.ts';
import { findServer, redisPackage } from './server-package.ts';
import { endServer, startServer } from './server-process.ts';

export interface RedisOptions {
  /** Default: none, as anybody on the loopback interface is let in. */
  readonly password?: string;
  /** Whether it has its keys again after a kill. Default: nothing is written to disk. */
  readonly keeps?: boolean;
}

/** A Redis of our own. */
export interface RedisServer {
  /** `redis://[:password@]127.0.0.1:port` */
  readonly url: string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** @throws MissingServerError when Redis is not installed */
export async function startRedis(options: RedisOptions = {}): Promise<RedisServer> {
  const command = findServer(redisPackage);
  const [port = 0] = await freePorts(1);
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  const args = serverArguments(port, folder, options);
  const isReady = async () => /PONG|NOAUTH/.test((await talk(port, Buffer.from('PING\r\n'))).toString());
  const launch = () => startServer({ command, args, cwd: folder, isReady, withinMs: 60_000 });
  let child: ChildProcess = await launch();
  const { password } = options;
  const credentials = password === undefined ? '' : `:${encodeURIComponent(password)}@`;
  return {
    url: `redis://${credentials}127.0.0.1:${port}`,
    kill: () => endServer(child, 'SIGKILL'),
    start: async () => {
      child = await launch();
    },
    stop: async () => {
      await endServer(child, 'SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function serverArguments(port: number, folder: string, { password, keeps }: RedisOptions): readonly string[] {
  const settings: readonly (readonly [name: string, value: string])[] = [
    ['port', String(port)],
    ['bind', '127.0.0.1'],
    ['dir', folder],
    ['save', ''],
    ['appendonly', keeps ? 'yes' : 'no'],
    ...(password === undefined ? [] : ([['requirepass', password]] as const)),
  ];
  return settings.flatMap(([name, value]) => [`--${name}`, value]);
}

import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, talk } from './ports.ts';
import { endServer, findServer, startServer } from './server-process.ts';

/** A Redis of our own: nothing is written to disk, so a kill empties it. */
export interface RedisServer {
  /** `redis://127.0.0.1:port` */
  readonly url: string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** @throws MissingServerError when Redis is not installed */
export async function startRedis(): Promise<RedisServer> {
  const command = findServer(['redis-server'], 'apt-get install redis-server (its own service need not run)');
  const [port = 0] = await freePorts(1);
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const isReady = async () => (await talk(port, Buffer.from('PING\r\n'))).includes('PONG');
  const launch = () => startServer({ command, args, cwd: folder, isReady, withinMs: 60_000 });
  let child: ChildProcess = await launch();
  return {
    url: `redis://127.0.0.1:${port}`,
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

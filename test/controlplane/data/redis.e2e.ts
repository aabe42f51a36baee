import { type ChildProcess, execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { view } from '../../../constructs/core/fixtures/cluster.ts';
import { objectOf } from '../../../constructs/core/fixtures/platform.ts';
import { at } from '../../../constructs/core/manifest.ts';
import { dataPlatform, requestOf } from '../../../constructs/data/fixtures/platform.ts';
import { Redis } from '../../../constructs/data/redis.ts';
import { freePorts, talk } from '../../servers/ports.ts';
import { findServer, redisPackage, redisToolsPackage } from '../../servers/server-package.ts';
import { endServer, startServer } from '../../servers/server-process.ts';

const run = promisify(execFile);
const password = 'known to this test';
const { cluster, layer, ...platform } = dataPlatform();
new Redis(layer, { ...platform, storage: '2Gi', memory: '256Mi' });
const rendered = view(cluster);
const container = at(objectOf(rendered, 'StatefulSet', 'redis').spec, 'template', 'spec', 'containers', 0);

let folder: string;
let port: number;
let server: ChildProcess;

/** The container's command with its files: only where they lie and the port are this machine's. */
async function start(): Promise<void> {
  const [, , ...args] = at(container, 'command') as readonly string[];
  const command = findServer(redisPackage);
  server = await startServer({
    command,
    args: [join(folder, 'redis.conf'), ...args, '--bind', '127.0.0.1', '--port', String(port)],
    cwd: folder,
    isReady: async () => (await talk(port, Buffer.from('PING\r\n'))).includes('NOAUTH'),
    withinMs: 60_000,
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redis-config-'));
  [port = 0] = await freePorts(1);
  const config = String(at(objectOf(rendered, 'ConfigMap', 'redis'), 'data', 'redis.conf'));
  writeFileSync(
    join(folder, 'redis.conf'),
    config.replace('dir /data', `dir ${folder}`).replace('/etc/redis/auth/', `${folder}/`),
  );
  const request = requestOf(objectOf(rendered, 'ConfigMap', 'secret-generator'), 'redis');
  const auth = request?.texts?.find(({ key }) => key === 'auth.conf')?.text ?? '';
  writeFileSync(join(folder, 'auth.conf'), auth.replace(/\$\{\w+\}/, `"${password}"`));
  const client = `#!/bin/sh\nexec ${findServer(redisToolsPackage)} -p ${port} "$@"\n`;
  writeFileSync(join(folder, 'redis-cli'), client, { mode: 0o755 });
  await start();
});
afterAll(async () => {
  await endServer(server, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a program with the password that the container has, or another one. */
async function inContainer(command: readonly string[], secret = password): Promise<string> {
  const [program = '', ...args] = command;
  const env = { PATH: `${folder}:${process.env.PATH}`, REDISCLI_AUTH: secret };
  return (await run(program, args, { env })).stdout.trim();
}

const redis = (...words: readonly string[]): Promise<string> => inContainer(['redis-cli', ...words]);

describe('a real Redis with the rendered redis.conf', () => {
  it('answers the probes of the container, and not without the password', async () => {
    for (const kind of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
      const command = at(container, kind, 'exec', 'command') as readonly string[];
      await expect(inContainer(command)).resolves.toBe('');
      await expect(inContainer(command, 'wrong')).rejects.toThrow();
    }
  });

  it.each([
    ['maxmemory', '134217728'],
    ['maxmemory-policy', 'volatile-lru'],
    ['appendonly', 'yes'],
    ['appendfsync', 'everysec'],
    ['save', ''],
  ])('has %s %s', async (setting, value) => {
    expect(await redis('CONFIG', 'GET', setting)).toBe(`${setting}\n${value}`.trim());
  });

  it('has what was written when it is started again after a kill', async () => {
    expect(await redis('SET', 'kept', 'yes')).toBe('OK');
    await endServer(server, 'SIGKILL');
    await start();
    expect(await redis('GET', 'kept')).toBe('yes');
  });
});

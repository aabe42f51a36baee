import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { FunctionError } from './function-error.ts';
import { freePort } from './port.ts';

/** Everybody on this machine may know them: the server listens on the loopback. */
export const localCredentials = { accessKey: 'homelab', secretKey: 'homelab-local' } as const;

/** An S3 API over a folder. */
export interface S3Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const program = 'versitygw';

/**
 * Serves a folder by the S3 API: a bucket is a folder in it, an object a file.
 * @param wanted port; 0: any
 * @throws FunctionError when versitygw is missing or does not start
 */
export async function startS3Server(folder: string, wanted: number): Promise<S3Server> {
  const file = findProgram(process.env);
  if (!file) {
    throw new FunctionError(
      `${program} is neither on the PATH nor built: run make e2e-tools, or use --s3 without --s3-port`,
    );
  }
  mkdirSync(folder, { recursive: true });
  const port = wanted === 0 ? await freePort() : wanted;
  const { accessKey, secretKey } = localCredentials;
  const child = spawn(file, ['--port', `127.0.0.1:${port}`, 'posix', '--nometa', resolve(folder)], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ROOT_ACCESS_KEY: accessKey,
      ROOT_SECRET_KEY: secretKey,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors = `${errors}${chunk}`.slice(-2000);
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new FunctionError(`${program} does not start: ${errors.trim()}`);
    await delay(50);
  }
  return { url, stop: () => stop(child) };
}

/** On the PATH, or where `make e2e-tools` puts it. */
export function findProgram(env: NodeJS.ProcessEnv): string | undefined {
  const cache =
    env.E2E_TOOLS_CACHE ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'homelab/e2e-tools');
  const built = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith(`${program}-`)) : [];
  const folders = [...(env.PATH ?? '').split(delimiter), ...built.map((name) => join(cache, name, 'bin'))];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** Any answer will do: without credentials it is a refusal. */
async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface Starting {
  readonly command: string;
  readonly args: readonly string[];
  /** Added to this process's own; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Asked again and again until it is true. */
  readonly isReady: () => Promise<boolean>;
  readonly withinMs: number;
}

const guard = fileURLToPath(new URL('guard.ts', import.meta.url));

/**
 * Starts a server behind a guard, which ends it when this process is gone, and waits until it is ready.
 * @returns the guard
 * @throws with what it printed
 */
export async function startServer(starting: Starting): Promise<ChildProcess> {
  const { command, args, cwd, isReady, withinMs } = starting;
  const env = { ...process.env, ...starting.env };
  const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const;
  const child = spawn(process.execPath, [guard, command, ...args], {
    cwd,
    env,
    detached: true,
    stdio: [...stdio],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
    });
  }
  const deadline = Date.now() + withinMs;
  while (!(await isReady())) {
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (ended || Date.now() > deadline) {
      await endServer(child, 'SIGKILL');
      throw new Error(`${command} ${ended ? 'ended' : 'was not ready in time'}:\n${output}`);
    }
    await sleep(100);
  }
  return child;
}

/** Has a signal sent to the server and all that it started, and waits for its end. */
export async function endServer(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  child.send(signal, () => {});
  await promise;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

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

/** Starts a server in a process group of its own and waits until it is ready. @throws with what it printed */
export async function startServer(starting: Starting): Promise<ChildProcess> {
  const { command, args, cwd, isReady, withinMs } = starting;
  const env = { ...process.env, ...starting.env };
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
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

/** Sends a signal to the server's whole process group and waits for its end. */
export async function endServer(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  process.kill(-child.pid, signal);
  await promise;
}

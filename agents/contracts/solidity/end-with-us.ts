import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/** Waits at its input, which only we hold open, and kills the process that it is told when that closes. */
const guard = 'while read -r line; do :; done; kill -9 "$1"';

/**
 * Has a child killed when we end, or the thread that started it does, however that comes about. A child that computes
 * does not see its channel close, and would go on alone.
 */
export function endWithUs(child: ChildProcess): void {
  if (child.pid === undefined) return;
  const shell = spawn('/bin/sh', ['-c', guard, 'sh', String(child.pid)], {
    env: {},
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  (shell.stdin as Socket).unref();
  shell.once('error', () => child.kill('SIGKILL'));
  child.once('exit', () => shell.kill('SIGKILL'));
}

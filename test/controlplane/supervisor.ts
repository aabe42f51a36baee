/**
 * Runs as a process between a test and the processes that it starts: `node supervisor.ts <prefix of a folder>`.
 * When the channel to its parent closes, for whatever reason, it kills every process and removes the folder.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { killGroup } from './kill-group.ts';
import type { ProcessSpec, Report } from './process-spec.ts';

const folder = mkdtempSync(process.argv[2] ?? '');
const running = new Set<ChildProcess>();
let stopping = false;

process.on('disconnect', stop);
process.on('message', (spec: ProcessSpec) => start(spec));
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
report({ type: 'ready', folder });

function start({ name, command, args, env }: ProcessSpec): void {
  if (stopping) return;
  const log = openSync(join(folder, `${name}.log`), 'a');
  // A group of its own, so that what it starts itself goes with it and a terminal's Ctrl-C passes it by.
  const child = spawn(command, args, { cwd: folder, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const { pid } = child;
  child.on('error', ({ message }) => {
    if (pid === undefined) report({ type: 'ended', name, code: null, signal: null, problem: message });
  });
  if (pid === undefined) return;
  running.add(child);
  report({ type: 'started', name, pid });
  child.on('exit', (code, signal) => {
    running.delete(child);
    killGroup(pid);
    report({ type: 'ended', name, code, signal });
  });
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  const ends = [...running].map((child) => once(child, 'exit'));
  for (const { pid } of running) if (pid !== undefined) killGroup(pid);
  await Promise.all(ends);
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  process.exit();
}

/** A parent that is gone is told nothing; `disconnect` says so soon. */
function report(message: Report): void {
  process.send?.(message, undefined, undefined, () => {});
}

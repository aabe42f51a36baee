import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endServer, startServer } from './server-process.ts';

let folder: string;
let pids: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-'));
  pids = join(folder, 'pids');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A server with a process of its own that pays no heed to SIGTERM; both write down who they are. */
const script = (file: string): string => `trap '' TERM; sleep 600 & echo "$! $$" > ${file}; wait`;

async function started(): Promise<readonly number[]> {
  while (!existsSync(pids) || readFileSync(pids, 'utf8') === '') await sleep(50);
  return readFileSync(pids, 'utf8').trim().split(' ').map(Number);
}

async function ended(all: readonly number[]): Promise<void> {
  for (const pid of all) while (isRunning(pid)) await sleep(50);
}

/** A process that nobody has waited for is dead all the same. */
function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

it('ends a server and what it started', async () => {
  const isReady = async (): Promise<boolean> => existsSync(pids);
  const args = ['-c', script(pids)];
  const child = await startServer({ command: 'bash', args, cwd: folder, isReady, withinMs: 60_000 });
  const all = await started();
  expect(all.map(isRunning)).toEqual([true, true]);
  await endServer(child, 'SIGKILL');
  await ended(all);
});

it('ends them when who started them is killed', async () => {
  const module = new URL('server-process.ts', import.meta.url).href;
  const starting = { command: 'bash', args: ['-c', script(pids)], cwd: folder, withinMs: 60_000 };
  const source = `import { startServer } from ${JSON.stringify(module)};
    await startServer({ ...${JSON.stringify(starting)}, isReady: async () => false });`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', source], { stdio: 'inherit' });
  const all = await started();
  expect(all.map(isRunning)).toEqual([true, true]);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  await ended(all);
});

it('says why a server is not there', async () => {
  const missing = { command: join(folder, 'nothing'), args: [], cwd: folder, withinMs: 60_000 };
  await expect(startServer({ ...missing, isReady: async () => false })).rejects.toThrow('ENOENT');
});

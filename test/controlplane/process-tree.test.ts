import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProcessEndedError, ProcessTree } from './process-tree.ts';
import { waitFor } from './wait.ts';

let area: string;

beforeEach(() => {
  area = mkdtempSync(join(tmpdir(), 'process-tree-test-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(area, { recursive: true, force: true });
});

/** Runs on, has a child that runs on too, and writes their process ids and its parent's to `<name>.log`. */
function family(name: string) {
  const script = 'sleep 1000 & echo $$ $! $PPID; wait';
  return { name, command: '/bin/sh', args: ['-c', script], env: { PATH: process.env.PATH } };
}

function shell(name: string, script: string) {
  return { name, command: '/bin/sh', args: ['-c', script], env: {} };
}

interface Family {
  readonly ids: readonly number[];
  readonly supervisor: number;
}

function familyOf(tree: ProcessTree, name: string): Promise<Family> {
  return waitFor('the process ids', async () => {
    const log = existsSync(join(tree.folder, `${name}.log`)) ? tree.log(name) : '';
    const [, leader, child, supervisor] = /^(\d+) (\d+) (\d+)$/.exec(log)?.map(Number) ?? [];
    return leader && child && supervisor ? { ids: [leader, child], supervisor } : undefined;
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('stop', () => {
  test('ends every process with its descendants and removes the folder', async () => {
    const tree = await ProcessTree.start(join(area, 'tree-'));
    tree.run(family('one'));
    tree.run(family('two'));
    const ids = [...(await familyOf(tree, 'one')).ids, ...(await familyOf(tree, 'two')).ids];
    expect(ids.every(isAlive)).toBe(true);
    await tree.stop();
    await waitFor('all processes to be gone', async () => !ids.some(isAlive));
    expect(readdirSync(area)).toEqual([]);
  });

  test('can be called twice, at once and again', async () => {
    const tree = await ProcessTree.start(join(area, 'tree-'));
    await Promise.all([tree.stop(), tree.stop()]);
    await tree.stop();
    expect(existsSync(tree.folder)).toBe(false);
  });

  test('rejects a process that is waited for', async () => {
    const tree = await ProcessTree.start(join(area, 'tree-'));
    const end = expect(tree.finish(family('one'))).rejects.toThrow('the tree was stopped');
    await familyOf(tree, 'one');
    await tree.stop();
    await end;
  });
});

describe('a process that ends by itself', () => {
  test('is an error with the end of its log when it should run on', async () => {
    const tree = await ProcessTree.start(join(area, 'tree-'));
    tree.run(shell('short', 'echo cannot go on; exit 3'));
    const error = await waitFor('the end to be noticed', async () => thrownBy(() => tree.throwIfEnded()));
    expect(error).toBeInstanceOf(ProcessEndedError);
    expect(error.message).toBe('short ended with exit code 3; its last lines:\ncannot go on');
    await tree.stop();
  });

  test('is an error when it cannot be started', async () => {
    const tree = await ProcessTree.start(join(area, 'tree-'));
    tree.run({ ...shell('absent', ''), command: join(area, 'absent') });
    const error = await waitFor('the failure to be noticed', async () => thrownBy(() => tree.throwIfEnded()));
    expect(error.message).toContain('ENOENT');
    await tree.stop();
  });

  test('has its exit code or signal told to who waits for it', async () => {
    const tree = await ProcessTree.start(join(area, 'tree-'));
    expect(await tree.finish(shell('done', 'exit 4'))).toEqual({ code: 4, signal: null });
    expect(await tree.finish(shell('killed', 'kill -9 $$'))).toEqual({ code: null, signal: 'SIGKILL' });
    tree.throwIfEnded();
    await tree.stop();
  });
});

test('a process that is restarted is another one, and only its own end is an error', async () => {
  const tree = await ProcessTree.start(join(area, 'tree-'));
  const log = () => (existsSync(join(tree.folder, 'one.log')) ? tree.log('one').split('\n') : []);
  tree.run({ ...shell('one', 'echo $$; sleep 1000'), env: { PATH: process.env.PATH } });
  await waitFor('the first process', async () => log().length === 1);
  tree.restart('one');
  await waitFor('the second process', async () => log().length === 2);
  expect(new Set(log()).size).toBe(2);
  expect(log().map(Number).map(isAlive)).toEqual([false, true]);
  tree.throwIfEnded();
  process.kill(Number(log()[1]), 'SIGKILL');
  await waitFor('the end to be noticed', async () => thrownBy(() => tree.throwIfEnded()));
  expect(() => tree.restart('one')).toThrow('no process one runs');
  await tree.stop();
});

describe('pause', () => {
  /** Whether a process stands still, as the system says. */
  function isStopped(pid: number): boolean {
    return execFileSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('T');
  }

  test('lets every process with its descendants stand still until they are resumed', async () => {
    const tree = await ProcessTree.start(join(area, 'tree-'));
    tree.run(family('one'));
    const { ids } = await familyOf(tree, 'one');
    tree.pause();
    await waitFor('all processes to stand still', async () => ids.every(isStopped));
    tree.resume();
    await waitFor('all processes to go on', async () => !ids.some(isStopped));
    tree.throwIfEnded();
    await tree.stop();
  });

  test('keeps nothing from being ended', async () => {
    const tree = await ProcessTree.start(join(area, 'tree-'));
    tree.run(family('one'));
    const { ids } = await familyOf(tree, 'one');
    tree.pause();
    await tree.stop();
    await waitFor('all processes to be gone', async () => !ids.some(isAlive));
    expect(readdirSync(area)).toEqual([]);
  });
});

test('a process inherits nothing of the environment of its parent', async () => {
  vi.stubEnv('NOT_GIVEN', 'no');
  const tree = await ProcessTree.start(join(area, 'tree-'));
  await tree.finish({ ...shell('env', 'echo "$GIVEN/$NOT_GIVEN"'), env: { GIVEN: 'yes' } });
  expect(tree.log('env')).toBe('yes/');
  await tree.stop();
});

describe('when the parent ends', () => {
  for (const signal of ['SIGKILL', 'SIGINT', 'SIGTERM'] as const) {
    test(`by ${signal}, nothing is left`, async () => {
      const parent = fork(fixture(), [join(area, 'tree-')], { execArgv: [], silent: true });
      const [ids] = (await once(parent, 'message')) as [number[]];
      expect(ids.every(isAlive)).toBe(true);
      parent.kill(signal);
      await waitFor('all processes to be gone', async () => !ids.some(isAlive));
      await waitFor('the folder to be gone', async () => readdirSync(area).length === 0);
    });
  }
});

test('when the supervisor is killed, its parent tidies up and says so', async () => {
  const tree = await ProcessTree.start(join(area, 'tree-'));
  tree.run(family('one'));
  const { ids, supervisor } = await familyOf(tree, 'one');
  process.kill(supervisor, 'SIGKILL');
  await waitFor('all processes to be gone', async () => !ids.some(isAlive));
  const error = await waitFor('the end to be noticed', async () => thrownBy(() => tree.throwIfEnded()));
  expect(error.message).toBe('the supervisor has ended');
  expect(readdirSync(area)).toEqual([]);
});

function fixture(): string {
  return fileURLToPath(new URL('./fixtures/process-tree-parent.ts', import.meta.url));
}

function thrownBy(action: () => void): Error | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

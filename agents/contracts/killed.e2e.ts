import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it, onTestFinished } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'contracts-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pragma = 'pragma solidity ^0.8.20;';
const spins = file('spins.sol', `contract A { uint x = ${'('.repeat(20_000)}1${')'.repeat(20_000)}; }`);
const lasts = file('lasts.sol', 'contract A { function f(uint x) external payable { while (true) x++; } }');

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, `${pragma} ${text}`);
  return path;
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly commandLine: string;
}

/** What a process started, what that started, and so on. */
async function descendantsOf(id: number): Promise<readonly Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args='], {
    maxBuffer: 2 ** 24,
  });
  const all = stdout.split('\n').flatMap((line): readonly Process[] => {
    const [, own, parent, commandLine = ''] = /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line) ?? [];
    return own ? [{ id: Number(own), parent: Number(parent), commandLine }] : [];
  });
  const below = (parent: number): readonly Process[] =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.id)]);
  return below(id);
}

function started(command: string, ...args: readonly string[]): ChildProcess & { readonly pid: number } {
  const child = spawn(command, args, { cwd: root, stdio: 'ignore' });
  if (child.pid === undefined) throw new Error(`${command} did not start`);
  return Object.assign(child, { pid: child.pid });
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

const homelab = [process.execPath, 'cli/homelab.js'] as const;

it.each([
  ['a scan, its compiler', [...homelab, 'scan', spins], [/compiler-child/]],
  ['a proof, its chain', [...homelab, 'prove', lasts], [/bin\/anvil --host/]],
] as const)('%s: nothing goes on when the command is killed', async (_, [command, ...args], parts) => {
  const child = started(command, ...args);
  onTestFinished(() => void child.kill('SIGKILL'));
  const running = async () =>
    (await descendantsOf(child.pid)).filter(({ commandLine }) =>
      parts.some((part) => part.test(commandLine)),
    );
  await expect
    .poll(async () => (await running()).length, { timeout: 120_000 })
    .toBeGreaterThanOrEqual(parts.length);
  const all = await descendantsOf(child.pid);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await expect.poll(() => all.filter(({ id }) => isAlive(id)), { timeout: 60_000 }).toEqual([]);
});

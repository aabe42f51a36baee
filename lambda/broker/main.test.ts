import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const program = join(import.meta.dirname, 'main.ts');

let folder: string;
const running = new Set<ChildProcess>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broker-program-'));
});
afterEach(async () => {
  for (const child of running) await end(child, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the program on any port; resolves with its address. */
async function start(...args: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const store = join(folder, 'broker.db');
  const child = spawn(process.execPath, [program, '--port', '0', '--store', store, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const [line] = await once(child.stdout, 'data');
  return { child, url: JSON.parse(String(line)).listening };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await once(child, 'exit');
  }
  running.delete(child);
  return child.exitCode;
}

const headers = { 'ce-specversion': '1.0', 'ce-id': '1', 'ce-source': '/s', 'ce-type': 'a' };
const trigger = { name: 'away', subscriber: 'http://127.0.0.1:1/', delivery: { retry: 0 } };

async function deadLetters(url: string): Promise<readonly { readonly trigger: string }[]> {
  return (await fetch(`${url}/-/dead-letters`)).json() as Promise<readonly { trigger: string }[]>;
}

describe('the broker as a program', () => {
  test('takes events for the triggers of its file, and ends with 0 on SIGTERM', async () => {
    writeFileSync(join(folder, 'triggers.json'), JSON.stringify([trigger]));
    const { child, url } = await start('--triggers', join(folder, 'triggers.json'));
    expect((await fetch(url, { method: 'POST', headers })).status).toBe(202);
    await expect.poll(() => deadLetters(url), { timeout: 200_000 }).toMatchObject([{ trigger: 'away' }]);
    expect(await end(child, 'SIGTERM')).toBe(0);
  });

  test('has after a kill what it had accepted', async () => {
    writeFileSync(join(folder, 'triggers.json'), JSON.stringify([trigger]));
    const triggers = ['--triggers', join(folder, 'triggers.json')];
    const first = await start(...triggers);
    expect((await fetch(first.url, { method: 'POST', headers })).status).toBe(202);
    await end(first.child, 'SIGKILL');
    const { url } = await start(...triggers);
    await expect.poll(() => deadLetters(url), { timeout: 200_000 }).toMatchObject([{ trigger: 'away' }]);
  });

  test('says what it can be told', () => {
    const { status, stdout } = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^Usage: [\s\S]*--max-bytes/)]);
  });
});

describe('what it cannot do ends with 1 and says why, without a stack:', () => {
  function refused(...args: readonly string[]): string {
    const { status, stderr, stdout } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 200_000,
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).not.toMatch(/^ {4}at /m);
    return stderr;
  }

  test.each([
    ['an unknown option', ['--prot', '1'], "Unknown option '--prot'"],
    ['a port in words', ['--port', 'http'], '--port http: a port is a number'],
    ['a port that is none', ['--port', '65536'], '--port 65536: a port is a number'],
    ['an empty port', ['--port', ''], '--port : a port is a number'],
    ['a bound in words', ['--max-bytes', '1GiB'], '--max-bytes 1GiB: a whole number'],
    ['a file that is not there', ['--triggers', 'none.json'], '--triggers none.json: ENOENT'],
    ['a host that is not here', ['--port', '0', '--host', '192.0.2.1'], '--host 192.0.2.1 --port 0'],
    ['a store where no file can be', ['--store', '/dev/null/broker.db'], 'the store is not available'],
    ['a store where nobody is', ['--store', 'amqp://127.0.0.1:1'], 'the store is not available'],
  ])('%s', (_, args, message) => {
    expect(refused(...args)).toContain(message);
  });

  test('everything that is wrong with the options at once', () => {
    const said = refused('--port', 'x', '--max-bytes', 'y');
    expect(said).toContain('--port x');
    expect(said).toContain('--max-bytes y');
  });

  test.each([
    ['no JSON', '{', '--triggers'],
    ['no triggers', '[{"name": "A"}]', 'triggers[0].name'],
  ])('a file with %s', (_, text, message) => {
    writeFileSync(join(folder, 'triggers.json'), text);
    expect(refused('--triggers', join(folder, 'triggers.json'))).toContain(message);
  });

  test('a port that somebody has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(refused('--port', String(port))).toBe(`--port ${port}: the port is not free\n`);
    other.close();
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isTrouble, runTool } from './run-tool.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'run-tool-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const run = (script: string, signal = new AbortController().signal, env = {}) =>
  runTool('/bin/sh', ['-c', script], { cwd, env, signal });

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('runTool', () => {
  it('gives the code and the end of both outputs, without colours', async () => {
    const script =
      'i=0; while [ $i -lt 80 ]; do echo $i; i=$((i+1)); done; printf "\\033[31mred\\033[0m\\n" >&2; exit 3';
    const { code, log } = await run(script);
    expect([code, log.length]).toEqual([3, 60]);
    expect(log).toContain('red');
  });

  it('hands on no variable of its own', async () => {
    process.env.RUN_TOOL_SECRET = 'hunter2';
    const { output } = await run('env', undefined, { PATH: '/bin:/usr/bin', ONLY: 'this' });
    delete process.env.RUN_TOOL_SECRET;
    expect(output).not.toContain('hunter2');
    expect(output).toContain('ONLY=this');
  });

  it('says what is missing', async () => {
    const options = { cwd, env: {}, signal: new AbortController().signal };
    await expect(runTool('/nowhere/tool', [], options)).rejects.toMatchObject({ reason: 'ToolMissing' });
  });

  it('ends with the build, and all that it started with it', async () => {
    const cancelled = new AbortController();
    const file = join(cwd, 'pid');
    const running = run(`sleep 600 & echo $! > ${file}; wait`, cancelled.signal, { PATH: '/bin:/usr/bin' });
    while (!existsSync(file) || readFileSync(file, 'utf8') === '') await sleep(10);
    const pid = Number(readFileSync(file, 'utf8'));
    cancelled.abort();
    await expect(running).rejects.toMatchObject({ reason: 'Cancelled' });
    while (isAlive(pid)) await sleep(10);
  });

  it('leaves nothing running behind a tool that has ended', async () => {
    const file = join(cwd, 'pid');
    await run(`sleep 600 >/dev/null 2>&1 & echo $! > ${file}`, undefined, { PATH: '/bin:/usr/bin' });
    const pid = Number(readFileSync(file, 'utf8'));
    while (isAlive(pid)) await sleep(10);
  });
});

describe('isTrouble', () => {
  it.each([
    'WARNING: Retrying after connection broken by NewConnectionError: [Errno 111] Connection refused',
    'npm error code ECONNREFUSED',
    'npm error request to https://registry.npmjs.org/a failed, reason: getaddrinfo EAI_AGAIN registry.npmjs.org',
    'go: example.com/a: Get "https://proxy.golang.org/": dial tcp: lookup proxy.golang.org: no such host',
    'ERROR: HTTP error 503 Service Unavailable while getting https://pypi.org/simple/a/',
    "fatal: unable to access 'https://git.example.com/': Could not resolve host: git.example.com",
  ])('knows a network by %j', (text) => expect(isTrouble(text)).toBe(true));

  it.each([
    'ERROR: No matching distribution found for nowhere==1',
    'npm error code EUSAGE',
    './main.go:2:15: undefined: undefined',
    'ERROR: Could not find a version that satisfies the requirement a==500 (from versions: 1.0)',
  ])('knows the mistake of an author by %j', (text) => expect(isTrouble(text)).toBe(false));
});

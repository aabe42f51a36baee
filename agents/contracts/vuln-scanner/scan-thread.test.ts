import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, expect, it } from 'vitest';
import { singleSource } from '../solidity/source-set.ts';
import { ScanThread } from './scan-thread.ts';

const deep = `contract A { uint x = ${'('.repeat(20_000)}1${')'.repeat(20_000)}; }`;
const plain =
  'pragma solidity ^0.8.0; contract A { function f() external { selfdestruct(payable(msg.sender)); } }';

let thread: ScanThread | undefined;
afterEach(async () => thread?.close());

/** Compilers that this process started. */
async function compilers(): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'ppid=,args='], { maxBuffer: 2 ** 24 });
  const own = new RegExp(`^\\s*${process.pid}\\s.*compiler-child`);
  return stdout.split('\n').filter((line) => own.test(line)).length;
}

it('finds what is there, one set after another', async () => {
  thread = new ScanThread();
  for (let round = 0; round < 2; round++) {
    const { findings, analyzer } = await thread.scan(singleSource('a.sol', plain));
    expect(analyzer).toMatch(/^solc 0\.8/u);
    expect(findings.map(({ type }) => type)).toContain('access-control');
  }
});

it('a source that does not end is unreadable, its compiler ends, and another thread takes the next one', async () => {
  thread = new ScanThread({ milliseconds: 50 });
  const late = await thread.scan(singleSource('deep.sol', deep));
  expect(late).toMatchObject({
    analyzer: 'none',
    findings: [],
    unreadable: 'deep.sol takes longer than 0.05 s',
  });
  await expect.poll(compilers, { timeout: 60_000 }).toBe(0);
});

it('an analysis that takes too much memory is unreadable', async () => {
  thread = new ScanThread({ mebibytes: 8 });
  const { unreadable } = await thread.scan(singleSource('a.sol', plain));
  expect(unreadable).toBe('a.sol takes more than 8 MiB');
});

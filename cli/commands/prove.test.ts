import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { captured } from '../fixtures/captured.ts';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'homelab-prove-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const lamp = readFileSync(
  new URL('../../agents/contracts/exploit-generator/fixtures/access-kill/vulnerable.sol', import.meta.url),
  'utf8',
);

describe('homelab prove', { timeout: 120_000 }, () => {
  it('prints exactly the verdict as JSON', async () => {
    const { code, out } = await captured(() => run(['prove', '--format', 'json', file('a.sol', lamp)]));
    expect(code).toBe(0);
    const verdict = JSON.parse(out);
    expect(Object.keys(verdict)).toEqual(['validated', 'class', 'oracle', 'evidence', 'control']);
    expect(verdict).toMatchObject({ validated: true, class: 'access-control', control: expect.any(String) });
    expect(verdict.evidence[0]).toMatch(/^attacker calls Lamp\.stop\(\)$/u);
  });

  it('prints the same keys where nothing was proved', async () => {
    const path = file(
      'reentrancy-vulnerable.sol',
      '// reentrancy\npragma solidity ^0.8.0; contract Box { uint256 public n; }',
    );
    const { code, out } = await captured(() => run(['prove', '--format', 'json', path]));
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { validated: false, class: null, oracle: null, evidence: [], control: null },
    ]);
  });

  it('tells the steps to a reader', async () => {
    const { out } = await captured(() => run(['prove', file('a.sol', lamp), '--contract', 'Lamp']));
    expect(out).toContain('Lamp: access-control is confirmed\n');
    expect(out).toContain('  1. attacker calls Lamp.stop()\n');
    expect(out).toContain('  Control: ');
  });

  it('says that the time was too short', async () => {
    const { code, out } = await captured(() => run(['prove', file('a.sol', lamp), '--time-limit', '0.001']));
    expect([code, out]).toEqual([0, expect.stringContaining('the limit of time ended the search')]);
  });
});

it.each([
  [[], 'no file is named'],
  [['missing.sol'], 'missing.sol cannot be read'],
  [['x.sol', '--format', 'xml'], '--format is one of terminal, json'],
  [['x.sol', '--time-limit', 'soon'], '--time-limit is a number of seconds'],
  [['x.sol', '--time-limit', '0'], '--time-limit is a number of seconds'],
])('refuses %j', async (args, message) => {
  const { code, err } = await captured(() => run(['prove', ...args]));
  expect(code).toBe(1);
  expect(err).toContain(message);
});

it.each([
  ['what does not compile', 'contract {', [], 'solc'],
  ['an unknown contract', lamp, ['--contract', 'Moon'], 'there is no contract Moon'],
])('refuses %s', async (_, text, more, message) => {
  const { code, err } = await captured(() => run(['prove', file('b.sol', text), ...more]));
  expect(code).toBe(1);
  expect(err).toContain(message);
});

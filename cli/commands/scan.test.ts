import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OllamaDouble } from '../../agents/contracts/vuln-scanner/triage/ollama-double.fixtures.ts';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'scan-'));
const box = join(folder, 'box.sol');
writeFileSync(
  box,
  'pragma solidity ^0.8.0;\ncontract Box { function close(address payable to) external { selfdestruct(to); } }\n',
);
afterAll(() => rmSync(folder, { recursive: true }));

let output = '';
beforeEach(() => {
  output = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('findings fail a build only where it is asked for', async () => {
  expect(await run(['scan', box, '--format', 'json'])).toBe(0);
  const { analyzer, findings } = JSON.parse(output);
  expect(analyzer).toMatch(/^solc 0\.8/u);
  expect(findings[0]).toMatchObject({
    type: 'access-control',
    severity: 'critical',
    file: 'box.sol',
    startLine: 2,
  });
  expect(await run(['scan', box, '--fail-on', 'critical'])).toBe(1);
  const known = join(folder, 'known.json');
  writeFileSync(known, JSON.stringify({ findings }));
  expect(await run(['scan', folder, '--fail-on', 'info', '--baseline', known])).toBe(0);
});

const missing = join(folder, 'missing');
const address = `0x${'a'.repeat(40)}`;
test.each([
  ['no path', [], 'no file or folder is named'],
  ['a path that is not there', [missing], `${missing} cannot be read`],
  ['a format that is none', [box, '--format', 'xml'], '--format is one of terminal, json, sarif, markdown'],
  ['a severity that is none', [box, '--fail-on', 'sometimes'], '--fail-on is one of critical, high'],
  ['a time that is none', [box, '--time-limit', 'soon'], '--time-limit is a number of seconds'],
  ['a baseline that is not there', [box, '--baseline', missing], `${missing} cannot be read`],
  ['Slither for an address', [address, '--slither'], '--slither reads files, not what runs at an address'],
])('%s ends with 1 and is said', async (_, args, message) => {
  let said = '';
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  expect(await run(['scan', ...args])).toBe(1);
  stderr.mockRestore();
  expect(said).toContain(message);
});

test('a source that nothing can read is no clean one', async () => {
  const broken = join(folder, 'broken.sol');
  writeFileSync(broken, 'contract {');
  try {
    expect(await run(['scan', broken, '--format', 'json'])).toBe(1);
    expect(JSON.parse(output).findings).toEqual([]);
    output = '';
    expect(await run(['scan', folder, '--format', 'json'])).toBe(1);
    expect(JSON.parse(output).findings).not.toEqual([]);
  } finally {
    rmSync(broken);
  }
});

test('a model moves the confidence of findings, and without one the scan says so', async () => {
  const double = new OllamaDouble(({ messages }) => {
    const [, line = '2', text = ''] = /^ *(\d+)\|(.*)$/mu.exec(messages.at(-1)?.content ?? '') ?? [];
    return JSON.stringify({ verdict: 'safe', evidence: [{ line: Number(line), quote: text }] });
  });
  vi.stubEnv('OLLAMA_HOST', await double.start());
  vi.stubEnv('LLM_MODEL', 'double:1b');
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  try {
    expect(await run(['scan', box, '--llm', '--format', 'json'])).toBe(0);
    expect(JSON.parse(output).findings[0]).toMatchObject({ severity: 'critical', confidence: 'low' });
  } finally {
    await double.stop();
  }
  expect(await run(['scan', box, '--llm'])).toBe(1);
  vi.stubEnv('ANTHROPIC_API_KEY', '');
  expect(await run(['scan', box, '--llm-cloud'])).toBe(1);
});

test('what a local chain shows is confirmed', async () => {
  expect(await run(['scan', box, '--prove', '--format', 'json'])).toBe(0);
  expect(JSON.parse(output).findings[0]).toMatchObject({ type: 'access-control', status: 'confirmed' });
});

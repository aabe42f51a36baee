import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { joinSlither, runSlither, SlitherError, slitherFindings } from './slither.ts';

const folder = mkdtempSync(join(tmpdir(), 'slither-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An answer in the form that Slither's JSON documentation describes, written for this test. */
const answer = JSON.stringify({
  success: true,
  error: null,
  results: {
    detectors: [
      {
        check: 'suicidal',
        impact: 'High',
        confidence: 'High',
        description: 'Box.close() allows anyone to destruct the contract',
        elements: [
          {
            type: 'function',
            name: 'close',
            source_mapping: { filename_relative: 'box.sol', lines: [4, 5, 6] },
            type_specific_fields: { parent: { type: 'contract', name: 'Box' } },
          },
        ],
      },
      { check: 'naming-convention', impact: 'Informational', confidence: 'High', elements: [] },
    ],
  },
});

function standIn(name: string, script: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

test('checks become our types, whatever the exit code is', async () => {
  const command = standIn('ok', `cat <<'END'\n${answer}\nEND\nexit 255`);
  const [finding, ...others] = await runSlither('box.sol', command);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    type: 'access-control',
    severity: 'high',
    contract: 'Box',
    function: 'close',
    startLine: 4,
    endLine: 6,
    status: 'suspected',
  });
});

test('without an answer in JSON there is an error, not an empty result', async () => {
  await expect(runSlither('box.sol', standIn('silent', 'exit 1'))).rejects.toThrow(SlitherError);
  await expect(runSlither('box.sol', join(folder, 'missing'))).rejects.toThrow(SlitherError);
  expect(() => slitherFindings('Traceback')).toThrow(SlitherError);
});

test('what both saw stays once and is surer', () => {
  const [theirs] = slitherFindings(answer);
  if (!theirs) throw new Error('no finding');
  const ours = { ...theirs, id: 'ours', confidence: 'medium' as const, startLine: 5, endLine: 5 };
  expect(joinSlither([ours], [theirs])).toEqual([{ ...ours, confidence: 'high' }]);
  expect(joinSlither([{ ...ours, startLine: 9, endLine: 9 }], [theirs])).toHaveLength(2);
});

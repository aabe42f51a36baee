import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { joinSlither, runSlither } from './slither.ts';
import { SlitherError, slitherFindings } from './slither-findings.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'slither-')));
const source = join(folder, 'box.sol');
writeFileSync(source, 'contract Box {}');
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
            source_mapping: { filename_absolute: source, lines: [4, 5, 6] },
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
  const {
    findings: [finding, ...others],
    problems,
  } = await runSlither(source, { command });
  expect([others, problems]).toEqual([[], []]);
  expect(finding).toMatchObject({
    type: 'access-control',
    severity: 'high',
    file: 'box.sol',
    contract: 'Box',
    function: 'close',
    startLine: 4,
    endLine: 6,
    status: 'suspected',
  });
});

test('each source of a folder is given to it alone; what it says of others is left out', async () => {
  const project = join(folder, 'project');
  mkdirSync(project);
  for (const name of ['a.sol', 'b.sol', 'c.sol']) writeFileSync(join(project, name), 'contract C {}');
  const script = `case "$1" in
    */a.sol) cat <<'END'\n${answer.replaceAll(source, join(project, 'a.sol'))}\nEND\n;;
    */b.sol) cat <<'END'\n${answer.replaceAll(source, join(project, 'a.sol'))}\nEND\n;;
    *) echo '{"success": false, "error": "Invalid compilation", "results": {}}';;
  esac`;
  const { findings, problems } = await runSlither(project, { command: standIn('each', script) });
  expect(findings.map(({ file }) => file)).toEqual(['a.sol']);
  expect(problems).toEqual([`${join(project, 'c.sol')}: slither failed: Invalid compilation`]);
});

test('without an answer in JSON, or with one of failure, there is an error, not an empty result', async () => {
  const failed = standIn('failed', `echo '{"success": false, "error": "no solc", "results": {}}'`);
  await expect(runSlither(source, { command: failed })).rejects.toThrow('slither failed: no solc');
  await expect(runSlither(source, { command: standIn('silent', 'exit 1') })).rejects.toThrow(SlitherError);
  const missing = runSlither(source, { command: join(folder, 'missing') });
  await expect(missing).rejects.toThrow('slither is not on the PATH: pip install slither-analyzer');
  expect(() => slitherFindings('Traceback', folder)).toThrow(SlitherError);
});

test('what both saw stays once and is surer', () => {
  const [theirs] = slitherFindings(answer, folder);
  if (!theirs) throw new Error('no finding');
  const ours = { ...theirs, id: 'ours', confidence: 'medium' as const, startLine: 5, endLine: 5 };
  expect(joinSlither([ours], [theirs])).toEqual([{ ...ours, confidence: 'high' }]);
  expect(joinSlither([{ ...ours, startLine: 9, endLine: 9 }], [theirs])).toHaveLength(2);
});

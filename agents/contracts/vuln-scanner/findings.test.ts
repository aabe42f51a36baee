import { afterAll, expect, test } from 'vitest';
import { CompilerProcess } from '../solidity/compiler-process.ts';
import { singleSource } from '../solidity/source-set.ts';
import { BaselineError, baselineIds, newFindings } from './baseline.ts';
import { jsonReport } from './report/json.ts';
import { sarifLog } from './report/sarif.ts';
import { scanSources } from './scan.ts';
import { applySuppressions } from './suppression.ts';

const compiler = new CompilerProcess();
afterAll(() => compiler.close());

const box = `pragma solidity ^0.8.0;
contract Box {
    uint256 private other;

    function close(address payable to) external {
        selfdestruct(to);
    }
}
`;

async function findingsOf(text: string) {
  return (await scanSources(singleSource('box.sol', text), { compiler })).findings;
}

test('an id survives moved lines, comments and renames of what it does not touch', async () => {
  const [before] = await findingsOf(box);
  const [after] = await findingsOf(
    box
      .replaceAll('other', 'another')
      .replace('contract', '\n\n// moved\ncontract')
      .replace('selfdestruct(to)', 'selfdestruct( /* out */ to)'),
  );
  expect(after?.id).toBe(before?.id);
  expect(after?.startLine).toBe((before?.startLine ?? 0) + 3);
  const [changed] = await findingsOf(box.replace('selfdestruct(to)', 'selfdestruct(payable(msg.sender))'));
  expect(changed?.id).not.toBe(before?.id);
});

test('the machine interface has these fields and no others', async () => {
  const report = jsonReport('solc 0.8.37', await findingsOf(box));
  expect(Object.keys(report)).toEqual(['analyzer', 'findings']);
  expect(Object.keys(report.findings[0] ?? {})).toEqual([
    'type',
    'severity',
    'confidence',
    'file',
    'startLine',
    'endLine',
    'function',
    'message',
    'id',
    'status',
  ]);
  expect(report.findings[0]).toMatchObject({
    type: 'access-control',
    file: 'box.sol',
    startLine: 6,
    function: 'close',
  });
});

test('a suppression needs a known type and a reason', async () => {
  const marked = (comment: string): string =>
    box.replace('        selfdestruct', `        ${comment}\n        selfdestruct`);
  for (const [comment, kept] of [
    ['// homelab-ignore access-control: the test chain is thrown away', 0],
    ['// homelab-ignore access-control', 1],
    ['// homelab-ignore reentrancy: the wrong type', 1],
    ['// homelab-ignore everything: no such type', 1],
  ] as const) {
    const text = marked(comment);
    const { findings, suppressed } = applySuppressions(await findingsOf(text), () => text);
    expect(findings.filter(({ type }) => type === 'access-control')).toHaveLength(kept);
    expect(suppressed).toHaveLength(1 - kept);
  }
});

test('a baseline of either format hides what it knows', async () => {
  const findings = await findingsOf(box);
  const json = JSON.stringify(jsonReport('solc', findings));
  const sarif = JSON.stringify(sarifLog(findings, [], '0'));
  for (const text of [json, sarif]) expect(newFindings(findings, baselineIds(text, 'known'))).toEqual([]);
  expect(newFindings(findings, new Set())).toEqual(findings);
  for (const text of ['{}', 'null', 'no json'])
    expect(() => baselineIds(text, 'known')).toThrow(BaselineError);
});

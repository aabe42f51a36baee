import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { CompilerProcess } from '../../solidity/compiler-process.ts';
import { singleSource } from '../../solidity/source-set.ts';
import { scanSources } from '../scan.ts';
import { applySuppressions } from '../suppression.ts';
import { sarifLog } from './sarif.ts';
import { sarifSchema } from './sarif-schema.fixtures.ts';

const compiler = new CompilerProcess();
afterAll(() => compiler.close());

const source = `pragma solidity ^0.8.0;
interface Votes { function balanceOf(address a) external view returns (uint256); }
contract Box {
    mapping(address => uint256) held;
    mapping(uint256 => uint256) weight;
    Votes votes;
    function vote(uint256 at) external { weight[at] += votes.balanceOf(msg.sender); }
    function take() external {
        (bool ok, ) = msg.sender.call{value: held[msg.sender]}("");
        require(ok);
        held[msg.sender] = 0;
    }
    function close(address payable to) external {
        // homelab-ignore access-control: the test chain is thrown away
        selfdestruct(to);
    }
}
`;
const validate = new Ajv2020({
  strict: false,
  formats: { uri: /^[a-z][a-z0-9+.-]*:/u, 'uri-reference': /^[^\s\\%]*(?:%[0-9A-F]{2}[^\s\\%]*)*$/u },
}).compile(sarifSchema);

test('a log follows the schema, with evidence, flows, suppressions and odd file names', async () => {
  const name = 'a folder/100%\\é<b>.sol';
  const { findings } = await scanSources(singleSource(name, source), { compiler });
  const { findings: open, suppressed } = applySuppressions(findings, () => source);
  expect(suppressed).toHaveLength(1);
  const log = JSON.parse(JSON.stringify(sarifLog(open, suppressed, '1.2.3'))) as {
    readonly runs: readonly { readonly results: readonly Readonly<Record<string, unknown>>[] }[];
  };
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  const { results } = log.runs[0] ?? { results: [] };
  for (const part of ['relatedLocations', 'codeFlows', 'suppressions'])
    expect(results.filter((each) => part in each)).not.toEqual([]);
});

test('a log without findings is one too, and the schema refuses what is none', () => {
  const log = JSON.parse(JSON.stringify(sarifLog([], [], '1.2.3')));
  expect(validate(log)).toBe(true);
  expect(validate({ ...log, version: '2.0.0' })).toBe(false);
  expect(validate({ ...log, runs: [{}] })).toBe(false);
});

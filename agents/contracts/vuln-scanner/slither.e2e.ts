import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installSlither } from '../../../test/slither/install.ts';
import type { Finding } from '../finding.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'slither-e2e-'));
const project = join(folder, 'project');

/** Both see that anybody may destroy it; that others can break an equality, only Slither does. */
const box = `pragma solidity ^0.8.0;
contract Box {
    function close() external {
        selfdestruct(payable(msg.sender));
    }
}
`;
const till = `pragma solidity ^0.8.0;
import {Box} from "./Box.sol";
contract Till {
    Box public box;
    function isRound(address who) external view returns (bool) {
        return who.balance == 100;
    }
}
`;

let path: string;
beforeAll(async () => {
  mkdirSync(join(project, 'src'), { recursive: true });
  writeFileSync(join(project, 'foundry.toml'), '[profile.default]\nsrc = "src"\n');
  writeFileSync(join(project, 'src/Box.sol'), box);
  writeFileSync(join(project, 'src/Till.sol'), till);
  const solc = join(folder, 'solc');
  writeFileSync(solc, `#!/bin/sh\nexec '${process.execPath}' '${root}/test/slither/solc.ts' "$@"\n`, {
    mode: 0o755,
  });
  // Slither brings a program `solc` that downloads one.
  path = [folder, await installSlither(), process.env.PATH].join(':');
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

function scan(
  args: readonly string[],
  env = { PATH: path, NO_COLOR: '1' },
): Promise<{ code: number; findings: Finding[]; err: string }> {
  return new Promise((done) => {
    const all = [join(root, 'cli/homelab.js'), 'scan', ...args, '--format', 'json'];
    execFile(process.execPath, all, { cwd: folder, env }, (error, out, err) => {
      const { findings = [] } = out === '' ? {} : (JSON.parse(out) as { findings?: Finding[] });
      done({ code: Number(error?.code ?? 0), findings, err });
    });
  });
}

const place = ({ type, file, startLine }: Finding) => `${type} ${file}:${startLine}`;

test('what both see is one finding, and surer; what only Slither sees is joined', async () => {
  const [alone, joined] = await Promise.all([scan(['project']), scan(['project', '--slither'])]);
  expect([alone.code, joined.code, joined.err]).toEqual([0, 0, '']);
  const destroyed = (findings: readonly Finding[]) =>
    findings.filter(({ type, function: name }) => type === 'access-control' && name === 'close');
  expect(destroyed(alone.findings)).toHaveLength(1);
  expect(destroyed(joined.findings)).toEqual(
    destroyed(alone.findings).map((each) => ({ ...each, confidence: 'high' })),
  );
  const known = new Set(alone.findings.map(({ id }) => id));
  const theirs = joined.findings.filter(({ id }) => !known.has(id));
  expect(theirs.map(place)).toEqual(['denial-of-service src/Till.sol:6']);
  expect(theirs.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Slither \(incorrect-equality\): Till.isRound\(address\) \(src\/Till.sol#5-7\)/),
  ]);
});

test('a file that Slither cannot compile is a problem beside the findings of the others', async () => {
  const broken = join(project, 'src/Wrong.sol');
  writeFileSync(broken, 'pragma solidity ^0.8.0; contract Wrong { Absent absent; }');
  const { findings, err } = await scan(['project', '--slither']);
  rmSync(broken);
  expect(err).toContain('Wrong.sol: slither ');
  expect(findings.map(place)).toContain('denial-of-service src/Till.sol:6');
});

test('without Slither there is one line that says how to get it', async () => {
  const { code, findings, err } = await scan(['project', '--slither'], { PATH: folder, NO_COLOR: '1' });
  expect([code, findings]).toEqual([1, []]);
  expect(err).toBe(
    'error: slither is not on the PATH: pip install slither-analyzer, and have solc there too\n',
  );
});

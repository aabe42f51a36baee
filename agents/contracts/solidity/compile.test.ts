import { expect, test } from 'vitest';
import { CompileError, compile } from './compile.ts';
import { CompilerFailure, CompilerProcess } from './compiler-process.ts';
import { installedCompilers } from './installed-compilers.ts';
import { singleSource } from './source-set.ts';
import { formatVersion } from './version.ts';

const body = 'contract Box { uint public kept; function keep(uint x) public { kept = x; } }';

test.each(['0.4.11', '0.5.2', '0.6.0', '0.7.1', '0.8.4'])(
  'a pragma of %s compiles with the newest of its line',
  async (version) => {
    const {
      version: used,
      contracts,
      files,
    } = await compile(singleSource('box.sol', `pragma solidity ${version};\n${body}`), {
      outputs: 'bytecode',
    });
    const newest = installedCompilers().find((each) => each.version.minor === used.minor);
    expect(used).toEqual(newest?.version);
    expect(formatVersion(used).startsWith(version.slice(0, 4))).toBe(true);
    expect(contracts[0]?.methods).toHaveProperty('keep(uint256)');
    expect(contracts[0]?.bytecode).toMatch(/^[0-9a-f]+$/u);
    expect(files.get('box.sol')?.ast).toBeDefined();
  },
);

test('without a pragma the words of the source choose the line', async () => {
  const { version } = await compile(
    singleSource('old.sol', 'contract Old { function () payable { if (msg.value == 0) throw; } }'),
  );
  expect(version.minor).toBe(4);
});

test.each([4, 5, 6, 7, 8])('the compiler of 0.%d takes an EVM that may be newer than it', async (minor) => {
  const source = singleSource('a.sol', `pragma solidity ^0.${minor}.0; contract A { uint256 public n; }`);
  const { version, failed } = await compile(source, { outputs: 'bytecode', evmVersion: 'shanghai' });
  expect([version.minor, failed]).toEqual([minor, []]);
});

test('what no compiler takes is refused with what each of them said', async () => {
  const error = await compile(
    singleSource('no.sol', 'pragma solidity ^0.8.0; contract No { uint x = ; }'),
  ).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(CompileError);
  expect(error.attempts[0].version).toMatch(/^0\.8\./u);
  expect(error.attempts[0].errors[0]).toContain('no.sol');
});

test('a compiler that hangs is killed, and the next call is served by a new one', async () => {
  const compiler = new CompilerProcess({ milliseconds: 1, mebibytes: 2048 });
  await expect(
    compiler.compile({ soljson: installedCompilers()[0]?.soljson ?? '', input: '{}' }),
  ).rejects.toThrow(CompilerFailure);
  compiler.close();
  const patient = new CompilerProcess({ milliseconds: 30_000, mebibytes: 1 });
  const greedy = patient.compile({ soljson: installedCompilers()[0]?.soljson ?? '', input: '{}' });
  await expect(greedy).rejects.toThrow('more than 1 MiB');
  patient.close();
});

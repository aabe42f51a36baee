import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notVerified, verified } from '../../../../test/explorer/etherscan.ts';
import { chains } from '../../chain.ts';
import { ExplorerError } from '../explorer.ts';
import { readSourceCode } from './source-code.ts';

const address = '0x00000000000000000000000000000000000000aa';
const read = (entry: Readonly<Record<string, string>>) =>
  readSourceCode([verified(entry)], chains.bnb, address);

const standard = {
  language: 'Solidity',
  sources: { 'src/A.sol': { content: 'import "@oz/B.sol";' }, '@oz/B.sol': { content: 'contract B {}' } },
  settings: {
    optimizer: { enabled: true, runs: 9 },
    evmVersion: 'paris',
    remappings: ['@oz/=lib/oz/'],
    viaIR: true,
    outputSelection: { '*': { '*': ['*'] } },
    libraries: {},
  },
};
const files = [
  { name: 'src/A.sol', content: 'import "@oz/B.sol";' },
  { name: '@oz/B.sol', content: 'contract B {}' },
];

describe('what getsourcecode says', () => {
  it('is nothing where nobody has verified', () => {
    expect(readSourceCode([notVerified], chains.bnb, address)).toBeUndefined();
  });

  it('is a single file', () => {
    expect(
      read({ SourceCode: 'contract A {}', ContractName: 'A', EVMVersion: 'Default', Runs: '1' }),
    ).toEqual({
      source: {
        chain: 'bnb',
        address,
        contractName: 'A',
        language: 'Solidity',
        compilerVersion: '0.8.20+commit.a1b79de6',
        files: [{ name: 'A.sol', content: 'contract A {}' }],
        settings: { optimizer: { enabled: true, runs: 1 } },
        origin: 'etherscan',
      },
    });
  });

  it('is standard JSON in double braces, with its settings', () => {
    const { source } = read({ SourceCode: `{${JSON.stringify(standard, null, 2)}}`, Runs: '200' }) ?? {};
    expect(source?.files).toEqual(files);
    expect(source?.settings).toEqual({
      optimizer: { enabled: true, runs: 9 },
      evmVersion: 'paris',
      remappings: ['@oz/=lib/oz/'],
      viaIR: true,
    });
  });

  it.each([
    ['with contents in objects', standard.sources],
    ['with contents as texts', Object.fromEntries(files.map(({ name, content }) => [name, content]))],
  ])('is several files %s', (_, map) => {
    const { source } = read({ SourceCode: JSON.stringify(map), EVMVersion: 'London' }) ?? {};
    expect(source?.files).toEqual(files);
    expect(source?.settings).toEqual({ optimizer: { enabled: true, runs: 200 }, evmVersion: 'london' });
  });

  it.each(['{"broken', '{{"sources": {}', '{ function() {} }', '"{}"'])(
    'is a text when %s only looks like JSON',
    (SourceCode) => {
      expect(read({ SourceCode, ContractName: 'A' })?.source.files).toEqual([
        { name: 'A.sol', content: SourceCode },
      ]);
    },
  );

  it('says so when it is Vyper', () => {
    const { source } =
      read({ SourceCode: '# @version 0.3.7', CompilerVersion: 'vyper:0.3.7', ContractName: 'A' }) ?? {};
    expect(source).toMatchObject({ language: 'Vyper', compilerVersion: '0.3.7', files: [{ name: 'A.vy' }] });
    const json = { ...standard, language: 'Vyper' };
    expect(read({ SourceCode: `{${JSON.stringify(json)}}` })?.source.language).toBe('Vyper');
  });

  it('keeps names of files as they are: they are no paths', () => {
    const sources = {
      '../../../../etc/passwd': { content: 'a' },
      __proto__x: { content: 'b' },
      'C:\\x\u0000.sol': { content: 'c' },
    };
    const map = JSON.stringify({ sources }).replace('__proto__x', '__proto__');
    expect(read({ SourceCode: `{${map}}` })?.source.files.map(({ name }) => name)).toEqual([
      '../../../../etc/passwd',
      '__proto__',
      'C:\\x\u0000.sol',
    ]);
  });

  it('names the implementation of a proxy', () => {
    const Implementation = '0x00000000000000000000000000000000000000BB';
    expect(read({ SourceCode: 'a', Proxy: '1', Implementation })?.implementation).toBe(
      Implementation.toLowerCase(),
    );
    expect(read({ SourceCode: 'a', Proxy: '0', Implementation })?.implementation).toBeUndefined();
    expect(read({ SourceCode: 'a', Proxy: '1', Implementation: '0x' })?.implementation).toBeUndefined();
  });

  it.each([[[]], [undefined], ['text'], [[null]], [{}]])('is no answer when it is %j', (result) => {
    expect(() => readSourceCode(result, chains.bnb, address)).toThrow(ExplorerError);
  });

  it('never fails in another way, whatever is published', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{${json}}`),
      fc.constant(`{{"sources":{}}}`),
    );
    fc.assert(
      fc.property(text, fc.string(), (SourceCode, ContractName) => {
        try {
          const published = readSourceCode(
            [{ ...notVerified, SourceCode, ContractName }],
            chains.bnb,
            address,
          );
          if (SourceCode !== '') expect(published?.source.files.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(ExplorerError);
        }
      }),
    );
  });
});

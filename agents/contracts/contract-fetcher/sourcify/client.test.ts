import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExplorerStandIn, startExplorer } from '../../../../test/explorer/explorer.ts';
import { chains } from '../../chain.ts';
import { TestClock } from '../test-clock.fixtures.ts';
import { Sourcify } from './client.ts';

const address = '0x00000000000000000000000000000000000000aa';
const contract = {
  sources: { 'src/A.sol': { content: 'contract A {}' } },
  name: 'A',
  compilerVersion: '0.8.20+commit.a1b79de6',
  compilerSettings: { optimizer: { enabled: false, runs: 200 }, remappings: ['a=b'], compilationTarget: {} },
};

let explorer: ExplorerStandIn;
let clock: TestClock;
const client = () => new Sourcify({ url: explorer.sourcifyUrl, clock, random: () => 0 });

beforeEach(async () => {
  explorer = await startExplorer();
  clock = new TestClock();
});
afterEach(() => explorer.stop());

it('has sources, compiler and settings of a contract', async () => {
  explorer.publishOnSourcify(chains.optimism.id, address, contract);
  expect(await client().published(chains.optimism, address)).toEqual({
    source: {
      chain: 'optimism',
      address,
      contractName: 'A',
      language: 'Solidity',
      compilerVersion: '0.8.20+commit.a1b79de6',
      files: [{ name: 'src/A.sol', content: 'contract A {}' }],
      settings: { optimizer: { enabled: false, runs: 200 }, remappings: ['a=b'] },
      origin: 'sourcify',
    },
  });
});

it('knows nothing of what nobody has verified', async () => {
  expect(await client().published(chains.optimism, address)).toBeUndefined();
});

it('says so when it is Vyper', async () => {
  explorer.publishOnSourcify(chains.base.id, address, { ...contract, language: 'Vyper' });
  expect((await client().published(chains.base, address))?.source.language).toBe('Vyper');
});

it('names the implementation of a proxy, and none of a diamond', async () => {
  const one = '0x00000000000000000000000000000000000000BB';
  explorer.publishOnSourcify(chains.base.id, address, { ...contract, implementations: [one] });
  expect((await client().published(chains.base, address))?.implementation).toBe(one.toLowerCase());
  explorer.publishOnSourcify(chains.base.id, address, { ...contract, implementations: [one, address] });
  expect((await client().published(chains.base, address))?.implementation).toBeUndefined();
});

it('comes again when it is told to, and after a gateway has failed', async () => {
  explorer.publishOnSourcify(chains.base.id, address, contract);
  explorer.failNext('tooManyRequests', 'gatewayPage');
  expect(await client().published(chains.base, address)).toBeDefined();
  expect(clock.slept).toEqual(expect.arrayContaining([2000]));
  expect(explorer.calls).toHaveLength(3);
});

it('has the places of immutables, and drops what is none', async () => {
  const bad = { start: -1, length: 32 };
  const immutableReferences = { '7': [{ start: 70, length: 32 }, bad], '9': [{ start: 12, length: 32 }] };
  explorer.publishOnSourcify(chains.base.id, address, { ...contract, immutableReferences });
  expect((await client().published(chains.base, address))?.immutables).toEqual([
    { start: 12, length: 32 },
    { start: 70, length: 32 },
  ]);
});

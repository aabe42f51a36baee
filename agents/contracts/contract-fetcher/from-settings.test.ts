import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { chains, UnknownChainError } from '../chain.ts';
import { MemoryCache } from '../ports/memory.ts';
import { SettingError, Settings } from '../settings.ts';
import { fetcherFromSettings, watchedChains } from './from-settings.ts';
import { addressAt } from './proxies/proxy.fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'contracts-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('needs a key or a node, and says which', () => {
  const fetcher = fetcherFromSettings(new Settings({}), { cache: new MemoryCache() });
  expect(() => fetcher.fetch(chains.base, addressAt(1))).toThrow(
    'set ETHERSCAN_API_KEY, or RPC_URL_BASE to a node of Base',
  );
});

it('watches only chains that have a node', () => {
  const named = (WATCH_CHAINS: string) => new Settings({ WATCH_CHAINS, RPC_URL_BNB: 'http://127.0.0.1:1' });
  expect(watchedChains(named('bsc')).map(({ chain }) => chain.name)).toEqual(['bnb']);
  expect(watchedChains(named(''))).toEqual([]);
  expect(() => watchedChains(named('bnb, base'))).toThrow('RPC_URL_BASE is not set');
  expect(() => watchedChains(named('dogecoin'))).toThrow(UnknownChainError);
});

it('reads a file of settings, which the environment overrides', () => {
  const path = join(folder, 'settings');
  writeFileSync(path, '# one line each\nA="of the file"\nB=of the file\nEMPTY=\n');
  const settings = Settings.fromEnvironment({ CONTRACTS_SETTINGS: path, B: 'of the environment' });
  expect([settings.get('A'), settings.get('B'), settings.get('EMPTY')]).toEqual([
    'of the file',
    'of the environment',
    undefined,
  ]);
  expect(Settings.fromEnvironment({ CONTRACTS_SETTINGS: join(folder, 'none') }).get('A')).toBeUndefined();
  expect(() => Settings.fromEnvironment({ CONTRACTS_SETTINGS: folder })).toThrow(SettingError);
});

it('says no value when one is wrong', () => {
  const settings = new Settings({ KEY: 'secret-text' });
  expect(() => settings.number('KEY', 1)).toThrow(/^KEY must be a number, 0 or more$/);
  expect(() => settings.need('OTHER', 'a key')).toThrow('OTHER is not set: a key');
});

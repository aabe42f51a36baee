import { beforeAll, expect, it } from 'vitest';
import { chains } from '../chain.ts';
import { source } from '../events/events.fixtures.ts';
import { MemoryCache } from '../ports/memory.ts';
import { compile } from '../solidity/compile.ts';
import { singleSource } from '../solidity/source-set.ts';
import type { Explorer, Published } from './explorer.ts';
import { addressAt } from './proxies/proxy.fixtures.ts';
import type { CodeRange } from './runtime-hash.ts';
import { runtimeHash } from './runtime-hash.ts';
import { Sources } from './sources.ts';

const text = `pragma solidity ^0.8.0; contract Pool {
  address immutable token; uint256 immutable fee;
  constructor(address t, uint256 f) { token = t; fee = f; }
  function look() external view returns (address, uint256) { return (token, fee); }
}`;
let code = '';
let immutables: readonly CodeRange[] = [];

beforeAll(async () => {
  const { contracts } = await compile(singleSource('Pool.sol', text), { outputs: 'bytecode' });
  const [pool] = contracts;
  code = `0x${pool?.deployedBytecode.replace(/^0x/u, '')}`;
  // The compiler leaves zeros where the constructor writes: PUSH32 and a word.
  const places = [...code.matchAll(/7f(?=0{64})/gu)].map(({ index }) => index / 2);
  immutables = places.map((start) => ({ start, length: 32 }));
}, 120_000);

/** The code as a constructor would have left it. */
function deployed(value: string): string {
  return immutables.reduce((text, { start }) => {
    const at = 2 + start * 2;
    return text.slice(0, at) + value.padStart(64, '0') + text.slice(at + 64);
  }, code);
}

/** Has one contract, with the places of its immutables. */
function explorer(at: string): Explorer {
  const published = async (_: unknown, address: string): Promise<Published | undefined> =>
    address === at ? { source, immutables } : undefined;
  return { name: 'explorer', published };
}

it('finds the source of a copy with other immutables', async () => {
  const [first, copy] = [deployed('aa'), deployed('bb')];
  expect(runtimeHash(first).hash).not.toBe(runtimeHash(copy).hash);
  const sources = new Sources([explorer(addressAt(1))], new MemoryCache());
  const known = await sources.find(chains.base, addressAt(1), runtimeHash(first).hash, first);
  const found = await sources.find(chains.base, addressAt(2), runtimeHash(copy).hash, copy);
  expect(found?.source).toMatchObject({ files: source.files, address: addressAt(2), origin: 'same-code' });
  expect([known?.codeHash, found?.codeHash]).toEqual(Array(2).fill(runtimeHash(first, immutables).hash));
});

it('takes nothing for a copy that differs elsewhere', async () => {
  const sources = new Sources([explorer(addressAt(1))], new MemoryCache());
  await sources.find(chains.base, addressAt(1), 'a', deployed('aa'));
  const other = `${deployed('bb').slice(0, 60)}${deployed('bb').slice(60, 62) === '00' ? '01' : '00'}${deployed('bb').slice(62)}`;
  expect(await sources.find(chains.base, addressAt(2), 'b', other)).toBeUndefined();
});

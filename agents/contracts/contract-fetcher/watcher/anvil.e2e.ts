import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnvilServer, startAnvil } from '../../../../test/servers/anvil.ts';
import { chains } from '../../chain.ts';
import type { ContractRequest } from '../../events/event-types.ts';
import { MemoryRecords } from '../../ports/memory.ts';
import { httpRpc } from '../json-rpc.ts';
import { beaconSlot, implementationSelector, implementationSlot, zeppelinosSlot } from '../proxies/proxy.ts';
import { announcements } from './announcements.ts';
import { Watcher } from './watcher.ts';

/** Initialises to one byte of code. */
const child = '600160005360016000f3';
/** Creates the child while it is created itself. */
const factory = `0x69${child}600052600a60166000f05060016000f3`;
/** Sends Upgraded(address) while it is created, and stays as one byte. */
const upgrading = `0x7f${'0'.repeat(63)}17f${announcements.find(({ reason }) => reason === 'upgraded')?.topic.slice(2)}5f5fa260016000f3`;

let anvil: AnvilServer;
beforeAll(async () => {
  anvil = await startAnvil(chains.base.id);
});
afterAll(() => anvil?.stop());

function watch() {
  const published: ContractRequest[] = [];
  const watcher = new Watcher({
    chain: chains.base,
    rpc: httpRpc(anvil.url),
    records: new MemoryRecords(),
    publish: async (request) => void published.push(request),
    confirmations: 1,
    from: 0,
  });
  return { watcher, published };
}

describe('on a node', () => {
  it('sees what transactions and contracts create, and what announces new code', async () => {
    const { watcher, published } = watch();
    await watcher.tick();
    const made = await anvil.send({ data: factory });
    const upgraded = await anvil.send({ data: upgrading });
    await anvil.rpc('anvil_mine', '0x3');
    await watcher.tick();
    expect(published).toEqual([
      expect.objectContaining({
        reason: 'deployed',
        address: made.contractAddress,
        transaction: made.transactionHash,
      }),
      expect.objectContaining({
        reason: 'factory',
        transaction: made.transactionHash,
        block: expect.anything(),
      }),
      expect.objectContaining({ reason: 'deployed', address: upgraded.contractAddress }),
    ]);
    const [, inner] = published;
    expect(await anvil.rpc('eth_getCode', inner?.address, 'latest')).toBe('0x01');
  });

  it('reads again what a reorganisation replaced', async () => {
    const { watcher, published } = watch();
    await anvil.send({ data: factory });
    await anvil.rpc('anvil_mine', '0x4');
    await watcher.tick();
    const before = published.length;
    await anvil.rpc('anvil_reorg', 3, []);
    await anvil.rpc('anvil_mine', '0x1');
    const late = await anvil.send({ data: factory });
    await anvil.rpc('anvil_mine', '0x2');
    const tick = await watcher.tick();
    expect(tick.orphaned).toBeGreaterThan(0);
    expect(tick.behind).toBe(0);
    expect(published.slice(before)).toContainEqual(
      expect.objectContaining({ address: late.contractAddress }),
    );
  });

  it('says which method it does not have', async () => {
    await expect(httpRpc(anvil.url)('eth_noSuchMethod', [])).rejects.toMatchObject({ unsupported: true });
  });
});

describe('the hashes that are written down', () => {
  const keccak = async (text: string): Promise<bigint> =>
    BigInt(await anvil.rpc<string>('web3_sha3', `0x${Buffer.from(text).toString('hex')}`));

  it.each(announcements.map(({ signature, topic }) => [signature, topic] as const))(
    '%s',
    async (signature, topic) => {
      expect(BigInt(topic)).toBe(await keccak(signature));
    },
  );

  it('are those of the slots and of the beacon', async () => {
    expect(BigInt(implementationSlot)).toBe((await keccak('eip1967.proxy.implementation')) - 1n);
    expect(BigInt(beaconSlot)).toBe((await keccak('eip1967.proxy.beacon')) - 1n);
    expect(BigInt(zeppelinosSlot)).toBe(await keccak('org.zeppelinos.proxy.implementation'));
    expect(BigInt(implementationSelector)).toBe((await keccak('implementation()')) >> 224n);
  });
});

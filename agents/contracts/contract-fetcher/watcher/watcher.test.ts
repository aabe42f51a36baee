import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chains } from '../../chain.ts';
import type { ContractRequest } from '../../events/event-types.ts';
import { MemoryRecords } from '../../ports/memory.ts';
import { TestChain } from './chain.fixtures.ts';
import { rememberedBlocks } from './cursor.ts';
import { Watcher, type WatcherOptions } from './watcher.ts';

function watch(chain: TestChain, options: Partial<WatcherOptions> = {}) {
  const published: ContractRequest[] = [];
  const records = new MemoryRecords();
  const publish = async (request: ContractRequest): Promise<void> => void published.push(request);
  const make = (more: Partial<WatcherOptions> = {}) =>
    new Watcher({
      chain: chains.base,
      rpc: chain.rpc,
      records,
      publish,
      confirmations: 2,
      from: 0,
      ...options,
      ...more,
    });
  return { published, seen: () => published.map(({ address }) => address), make, watcher: make() };
}

describe('a watcher', () => {
  it('begins at the newest block that is deep enough', async () => {
    const chain = new TestChain();
    chain.mine(10);
    const { watcher, seen } = watch(chain, { from: undefined });
    expect(await watcher.tick()).toEqual({ blocks: 1, contracts: 1, orphaned: 0, behind: 0 });
    expect(seen()).toEqual(chain.contracts(7).slice(-1));
  });

  it('reads every block once, in their order, and none that is not deep enough', async () => {
    const chain = new TestChain();
    const { watcher, seen } = watch(chain);
    await watcher.tick();
    for (const count of [1, 2, 5, 0, 3]) {
      chain.mine(count);
      await watcher.tick();
    }
    expect(seen()).toEqual(chain.contracts(chain.blocks.length - 3));
  });

  it('recovers what it missed while it was not running, some blocks at a time', async () => {
    const chain = new TestChain();
    chain.mine(5);
    const { make, seen } = watch(chain, { most: 10 });
    await make().tick();
    chain.mine(25);
    expect(await make().tick()).toEqual({ blocks: 10, contracts: 10, orphaned: 0, behind: 15 });
    await make().tick();
    expect((await make().tick()).behind).toBe(0);
    expect(seen()).toEqual(chain.contracts(27));
  });

  it('reads again from where a reorganisation began', async () => {
    const chain = new TestChain();
    chain.mine(12);
    const { watcher, seen, published } = watch(chain);
    await watcher.tick();
    chain.reorganise(6);
    expect(await watcher.tick()).toMatchObject({ orphaned: 4, blocks: 5 });
    expect(seen().slice(-5)).toEqual(chain.contracts(10).slice(-5));
    expect(published.at(-1)?.block?.hash).toBe(chain.blocks[10]?.hash);
  });

  it('goes back as far as it remembers when nothing of that stands any more', async () => {
    const chain = new TestChain();
    chain.mine(rememberedBlocks + 50);
    const { watcher, seen } = watch(chain, { most: 10_000 });
    await watcher.tick();
    const before = seen().length;
    chain.reorganise(rememberedBlocks + 40);
    await watcher.tick();
    expect(seen().slice(before)).toEqual(
      chain.contracts(chain.blocks.length - 3).slice(-rememberedBlocks - 1),
    );
  });

  it('does not move on when a contract cannot be handed over', async () => {
    const chain = new TestChain();
    chain.mine(6);
    const { make, seen } = watch(chain);
    let failing = true;
    const delivered: string[] = [];
    const publish = async ({ address }: ContractRequest): Promise<void> => {
      if (failing && delivered.length === 2) throw new Error('the broker is away');
      delivered.push(address);
    };
    await expect(make({ publish }).tick()).rejects.toThrow('the broker is away');
    failing = false;
    await make({ publish }).tick();
    expect(delivered).toEqual(chain.contracts(3));
    expect(seen()).toEqual([]);
  });

  it('waits for the next tick when the chain changes while it is read', async () => {
    const chain = new TestChain();
    chain.mine(10);
    let reads = 0;
    const { watcher, seen } = watch(chain, {
      rpc: async (method, params) => {
        reads += method === 'eth_getBlockReceipts' ? 1 : 0;
        if (reads === 4 && method === 'eth_getBlockByNumber') {
          reads += 1;
          chain.reorganise(8);
        }
        return chain.rpc(method, params);
      },
    });
    await watcher.tick();
    await watcher.tick();
    expect(seen()).toEqual(expect.arrayContaining([...chain.contracts(8)]));
  });

  it('misses no contract of the chain, whatever happens to it', async () => {
    const step = fc.oneof(
      fc.record({ mine: fc.integer({ min: 0, max: 6 }) }),
      fc.record({ reorganise: fc.integer({ min: 1, max: 8 }) }),
      fc.constant('tick' as const),
      fc.constant('restart' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const chain = new TestChain();
        chain.mine(1);
        const { make, seen } = watch(chain, { most: 5 });
        let watcher = make();
        for (const each of steps) {
          if (each === 'restart') watcher = make();
          else if (each === 'tick') await watcher.tick();
          else if ('mine' in each) chain.mine(each.mine);
          else chain.reorganise(Math.min(each.reorganise, chain.blocks.length));
        }
        while ((await watcher.tick()).behind > 0);
        expect(seen()).toEqual(expect.arrayContaining([...chain.contracts(chain.blocks.length - 3)]));
      }),
    );
  });
});

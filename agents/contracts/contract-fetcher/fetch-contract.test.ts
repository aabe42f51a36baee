import { describe, expect, it } from 'vitest';
import type { Address } from '../address.ts';
import { type Chain, chains } from '../chain.ts';
import { source } from '../events/events.fixtures.ts';
import { MemoryCache } from '../ports/memory.ts';
import type { Explorer, Published } from './explorer.ts';
import { fetchContract, mostHops } from './fetch-contract.ts';
import { Accounts, addressAt, delegating, plain, word } from './proxies/proxy.fixtures.ts';
import { beaconSlot, implementationSlot, zeppelinosSlot } from './proxies/proxy.ts';
import { Sources } from './sources.ts';

const [proxy, logic, beacon] = [addressAt(1), addressAt(2), addressAt(3)];

/** Has published every address of the list. */
class Shelf implements Explorer {
  readonly name = 'shelf';
  readonly #published: ReadonlyMap<Address, Address | undefined>;

  constructor(published: Iterable<readonly [Address, Address?]>) {
    this.#published = new Map([...published].map(([address, implementation]) => [address, implementation]));
  }

  async published(chain: Chain, address: Address): Promise<Published | undefined> {
    if (!this.#published.has(address)) return undefined;
    return {
      source: { ...source, chain: chain.name, address, contractName: `at ${address}` },
      implementation: this.#published.get(address),
    };
  }
}

function fetchFrom(reader: Accounts, published: Iterable<readonly [Address, Address?]>, address = proxy) {
  const sources = new Sources([new Shelf(published)], new MemoryCache());
  return fetchContract(chains.base, address, { reader, sources });
}

const minimal = (target: Address) => `0x363d3d373d3d3d363d73${target.slice(2)}5af43d82803e903d91602b57fd5bf3`;

describe('a contract', () => {
  it('that is no proxy is its own implementation, and only its code is asked for', async () => {
    const reader = new Accounts({ [proxy]: { code: plain } });
    const found = await fetchFrom(reader, [[proxy]]);
    expect(found).toMatchObject({ address: proxy, implementation: proxy, proxies: [] });
    expect(found.source.contractName).toBe(`at ${proxy}`);
    expect(reader.asked).toEqual([`code ${proxy}`]);
  });

  it.each([
    ['eip-1967', { code: delegating, slots: { [implementationSlot]: word(logic) } }],
    ['zeppelinos', { code: delegating, slots: { [zeppelinosSlot]: word(logic) } }],
    ['beacon', { code: delegating, slots: { [beaconSlot]: word(beacon) } }],
    ['minimal', { code: minimal(logic) }],
    ['minimal', { code: `${minimal(logic)}6001600203` }],
    ['minimal', { code: `0x3d3d3d3d363d3d37363d73${logic.slice(2)}5af43d3d93803e602a57fd5bf3` }],
    ['delegated-account', { code: `0xef0100${logic.slice(2)}` }],
  ])('by %s is followed', async (kind, account) => {
    const reader = new Accounts({
      [proxy]: account,
      [logic]: { code: plain },
      [beacon]: { code: plain, returns: word(logic) },
    });
    const found = await fetchFrom(reader, [[logic]]);
    expect(found).toMatchObject({ address: proxy, implementation: logic });
    expect(found.proxies).toEqual([{ kind, address: proxy, implementation: logic, source: undefined }]);
    expect(found.source.address).toBe(logic);
  });

  it('has the source of its proxy too, where it is published', async () => {
    const reader = new Accounts({
      [proxy]: { code: delegating, slots: { [implementationSlot]: word(logic) } },
      [logic]: { code: plain },
    });
    const found = await fetchFrom(reader, [[proxy], [logic]]);
    expect(found.proxies[0]?.source?.contractName).toBe(`at ${proxy}`);
  });

  it('is followed when only the explorer takes it for a proxy', async () => {
    const reader = new Accounts({ [proxy]: { code: delegating }, [logic]: { code: plain } });
    const found = await fetchFrom(reader, [[proxy, logic], [logic]]);
    expect(found.proxies.map(({ kind }) => kind)).toEqual(['explorer']);
    expect(found.implementation).toBe(logic);
  });

  it('is followed through proxies of proxies', async () => {
    const reader = new Accounts({
      [proxy]: { code: minimal(beacon) },
      [beacon]: { code: delegating, slots: { [implementationSlot]: word(logic) } },
      [logic]: { code: plain },
    });
    const found = await fetchFrom(reader, [[logic]]);
    expect(found.proxies.map(({ kind, address }) => [kind, address])).toEqual([
      ['minimal', proxy],
      ['eip-1967', beacon],
    ]);
  });

  it('has one hash with its copies, and not with others', async () => {
    const reader = new Accounts({
      [proxy]: { code: minimal(logic) },
      [logic]: { code: plain },
      [beacon]: { code: `${plain}00` },
    });
    const published = [[logic], [beacon]] as const;
    const [first, direct, other] = await Promise.all(
      [proxy, logic, beacon].map((address) => fetchFrom(reader, published, address)),
    );
    expect(first?.codeHash).toBe(direct?.codeHash);
    expect(other?.codeHash).not.toBe(direct?.codeHash);
  });
});

describe('a contract without a source', () => {
  it.each([
    ['no-code', {}, []],
    ['no-code', { [proxy]: { code: minimal(logic) } }, []],
    ['not-verified', { [proxy]: { code: plain } }, []],
    ['not-verified', { [proxy]: { code: minimal(logic) }, [logic]: { code: plain } }, [[proxy]]],
    ['proxy-cycle', { [proxy]: { code: minimal(logic) }, [logic]: { code: minimal(proxy) } }, [[logic]]],
    ['not-verified', { [proxy]: { code: delegating, slots: { [implementationSlot]: word(proxy) } } }, []],
  ] as const)('is refused: %s', async (problem, accounts, published) => {
    await expect(fetchFrom(new Accounts(accounts), published)).rejects.toMatchObject({ problem });
  });

  it('is refused after as many proxies as are followed', async () => {
    const many = Array.from({ length: mostHops + 5 }, (_, index) => [
      addressAt(index + 1),
      { code: minimal(addressAt(index + 2)) },
    ]);
    const reader = new Accounts(Object.fromEntries(many));
    await expect(fetchFrom(reader, [])).rejects.toMatchObject({ problem: 'too-many-proxies' });
    expect(reader.asked.length).toBeLessThanOrEqual(mostHops + 1);
  });
});

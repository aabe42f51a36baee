import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ExplorerStandIn, startExplorer } from '../../../../test/explorer/explorer.ts';
import type { faults } from '../../../../test/explorer/faults.ts';
import { chainNames, chains } from '../../chain.ts';
import type { ExplorerError, ExplorerProblem } from '../explorer.ts';
import { TestClock } from '../test-clock.fixtures.ts';
import { Etherscan, type EtherscanOptions } from './client.ts';

const address = '0x00000000000000000000000000000000000000aa';

let explorer: ExplorerStandIn;
let clock: TestClock;
const client = (options: Partial<EtherscanOptions> = {}) =>
  new Etherscan({ apiKey: 'test-key', url: explorer.etherscanUrl, clock, random: () => 0, ...options });

beforeEach(async () => {
  explorer = await startExplorer();
  clock = new TestClock();
});
afterEach(() => explorer.stop());

it.each(chainNames)('serves %s by its id and the one key', async (name) => {
  explorer.publish(chains[name].id, address, { SourceCode: 'contract A {}', ContractName: 'A' });
  const published = await client().published(chains[name], address);
  expect(published?.source).toMatchObject({ chain: name, address, files: [{ content: 'contract A {}' }] });
  expect(explorer.calls).toEqual([
    `/v2/api?chainid=${chains[name].id}&module=contract&action=getsourcecode&address=${address}&apikey=test-key`,
  ]);
});

it('knows nothing of what nobody has verified', async () => {
  expect(await client().published(chains.base, address)).toBeUndefined();
});

describe('limits', () => {
  it('begins no more calls than are allowed in a second', async () => {
    const etherscan = client({ callsPerSecond: 3 });
    const began: number[] = [];
    const calls = Array.from({ length: 7 }, async () => {
      await etherscan.published(chains.base, address);
      began.push(clock.now());
    });
    await Promise.all(calls);
    expect(clock.now()).toBeCloseTo(2000, 0);
  });

  it.each([
    'rateLimit',
    'rateLimitPerSecond',
    'busy',
    'timeout',
    'gatewayPage',
    'challengePage',
    'cutShort',
    'empty',
  ] as const)('waits twice as long every time it meets %s', async (fault) => {
    explorer.failNext(fault, fault, fault);
    explorer.publish(chains.base.id, address, { SourceCode: 'contract A {}' });
    expect(await client().published(chains.base, address)).toBeDefined();
    expect(clock.slept.filter((milliseconds) => milliseconds >= 1000)).toEqual([1000, 2000, 4000]);
  });

  it('waits as long as the server says', async () => {
    explorer.failNext('tooManyRequests');
    await client().published(chains.base, address);
    expect(clock.slept).toContain(2000);
  });

  it('gives up after its attempts, and says why', async () => {
    explorer.failNext('rateLimit', 'rateLimit', 'rateLimit');
    await expect(client({ attempts: 3 }).published(chains.base, address)).rejects.toMatchObject({
      problem: 'rate-limited',
      transient: true,
      message: 'Etherscan: Max rate limit reached',
    });
    expect(explorer.calls).toHaveLength(3);
  });
});

describe('an error that no second call would mend', () => {
  const cases: readonly (readonly [keyof typeof faults, ExplorerProblem, boolean])[] = [
    ['dailyLimit', 'daily-limit', true],
    ['invalidKey', 'invalid-key', false],
    ['missingKey', 'invalid-key', false],
    ['tooManyInvalidKeys', 'invalid-key', false],
    ['plan', 'plan', false],
    ['chain', 'unsupported-chain', false],
    ['address', 'refused', false],
  ];

  it.each(cases)('%s is %s', async (fault, problem, transient) => {
    explorer.failNext(fault);
    const error = await client()
      .published(chains.base, address)
      .catch((thrown: ExplorerError) => thrown);
    expect(error).toMatchObject({ problem, transient });
    expect(explorer.calls).toHaveLength(1);
  });

  it('does not have the key in its text', async () => {
    explorer.failNext('invalidKey');
    await expect(client().published(chains.base, address)).rejects.toThrow(
      'Etherscan: Invalid API Key (#err2)|***',
    );
  });
});

it('is unavailable when nobody listens', async () => {
  const gone = client({ url: 'http://127.0.0.1:1/v2/api', attempts: 1 });
  const error = await gone.published(chains.base, address).catch((thrown: ExplorerError) => thrown);
  expect(error).toMatchObject({ problem: 'unavailable', message: 'Etherscan: it cannot be reached' });
});

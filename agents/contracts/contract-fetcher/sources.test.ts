import { expect, it } from 'vitest';
import type { Address } from '../address.ts';
import { type Chain, chains } from '../chain.ts';
import { source } from '../events/events.fixtures.ts';
import { MemoryCache } from '../ports/memory.ts';
import { type Explorer, ExplorerError, type ExplorerProblem, type Published } from './explorer.ts';
import { addressAt } from './proxies/proxy.fixtures.ts';
import { Sources } from './sources.ts';

class Answering implements Explorer {
  readonly asked: Address[] = [];
  readonly name: string;
  answer: Published | ExplorerProblem | undefined;

  constructor(name: string, answer?: Published | ExplorerProblem) {
    this.name = name;
    this.answer = answer;
  }

  async published(_: Chain, address: Address): Promise<Published | undefined> {
    this.asked.push(address);
    if (typeof this.answer === 'string') throw new ExplorerError(this.name, this.answer, 'no');
    return this.answer;
  }
}

const [one, two] = [addressAt(1), addressAt(2)];
const there: Published = { source };

it('asks the second explorer for what the first does not have', async () => {
  const [first, second] = [new Answering('first'), new Answering('second', there)];
  expect(await new Sources([first, second], new MemoryCache()).find(chains.base, one, 'a')).toEqual(there);
  expect(second.asked).toEqual([one]);
});

it('asks nobody twice', async () => {
  const explorer = new Answering('first', there);
  const sources = new Sources([explorer], new MemoryCache());
  for (let time = 0; time < 3; time += 1) expect(await sources.find(chains.base, one, 'a')).toEqual(there);
  expect(explorer.asked).toEqual([one]);
});

it('asks again when the code at an address has changed', async () => {
  const explorer = new Answering('first', there);
  const sources = new Sources([explorer], new MemoryCache());
  await sources.find(chains.base, one, 'a');
  await sources.find(chains.base, one, 'b');
  expect(explorer.asked).toEqual([one, one]);
});

it('asks again after two minutes for what nobody had', async () => {
  let now = 0;
  const explorer = new Answering('first');
  const sources = new Sources([explorer], new MemoryCache(100, () => now));
  expect(await sources.find(chains.base, one, 'a')).toBeUndefined();
  expect(await sources.find(chains.base, one, 'a')).toBeUndefined();
  expect(explorer.asked).toHaveLength(1);
  now += 121_000;
  explorer.answer = there;
  expect(await sources.find(chains.base, one, 'a')).toEqual(there);
});

it('takes the source of another address with the same code, and says so', async () => {
  const explorer = new Answering('first', there);
  const sources = new Sources([explorer], new MemoryCache());
  await sources.find(chains.base, one, 'a');
  explorer.answer = undefined;
  const found = await sources.find(chains.polygon, two, 'a');
  expect(found?.source).toEqual({ ...source, chain: 'polygon', address: two, origin: 'same-code' });
  expect(await sources.find(chains.polygon, two, 'b')).toBeUndefined();
});

it('fails when one that could not be asked may have it', async () => {
  const sources = (problem: ExplorerProblem) =>
    new Sources([new Answering('first', problem), new Answering('second')], new MemoryCache());
  await expect(sources('unavailable').find(chains.base, one, 'a')).rejects.toThrow('first: no');
  await expect(sources('invalid-key').find(chains.base, one, 'a')).rejects.toThrow('first: no');
  expect(await sources('plan').find(chains.base, one, 'a')).toBeUndefined();
  const alone = new Sources([new Answering('first', 'plan')], new MemoryCache());
  await expect(alone.find(chains.base, one, 'a')).rejects.toThrow('first: no');
});

it('reports an explorer that fails while another one has it', async () => {
  const reported: ExplorerError[] = [];
  const explorers = [new Answering('first', 'invalid-key'), new Answering('second', there)];
  const sources = new Sources(explorers, new MemoryCache(), (error) => reported.push(error));
  expect(await sources.find(chains.base, one, 'a')).toEqual(there);
  expect(reported.map(({ problem }) => problem)).toEqual(['invalid-key']);
});

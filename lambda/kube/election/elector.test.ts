import { expect, test } from 'vitest';
import { KubeClient } from '../client.ts';
import { sleep } from '../clock.ts';
import { calm, type FaultRates, stormy } from '../testing/faults.ts';
import { FaultyTransport } from '../testing/faulty-transport.ts';
import { ApiModel } from '../testing/model/api-model.ts';
import { Random } from '../testing/random.ts';
import { ProcessClock, VirtualClock } from '../testing/virtual-clock.ts';
import { Elector } from './elector.ts';
import { leases } from './lease.ts';

const lease = { namespace: 'system', name: 'operator' };

/** Candidates, each with its own network and clock, and who leads. */
class Election {
  readonly clock = new VirtualClock();
  readonly model = new ApiModel({ clock: this.clock });
  readonly leading = new Set<string>();
  readonly history: string[] = [];
  readonly #random: Random;

  constructor(seed = 1) {
    this.#random = new Random(seed);
  }

  candidate(identity: string, rates: FaultRates = calm) {
    const clock = new ProcessClock(this.clock);
    const random = this.#random.fork();
    const network = new FaultyTransport(this.model, { clock: this.clock, random, rates });
    const client = new KubeClient(network, { clock, userAgent: identity, fieldManager: identity });
    const elector = new Elector({ client, lease, identity, clock, random: random.next });
    const stop = new AbortController();
    let isDead = false;
    void elector.run(async (lost) => {
      if (isDead) return;
      this.leading.add(identity);
      this.history.push(identity);
      const end = AbortSignal.any([lost, stop.signal]);
      while (!end.aborted) await sleep(this.clock, 60_000, end);
      this.leading.delete(identity);
    }, stop.signal);
    const kill = () => {
      isDead = true;
      clock.kill();
      network.cut();
      this.leading.delete(identity);
    };
    return { clock, network, stop, kill };
  }

  /** Lets time pass in small steps and looks at each how many lead. */
  async watch(ms: number): Promise<number> {
    let most = 0;
    const end = this.clock.monotonic() + ms;
    while (this.clock.monotonic() < end) {
      await this.clock.pass(50);
      most = Math.max(most, this.leading.size);
    }
    return most;
  }
}

test('one of several leads, and the next one when it stops, at once', async () => {
  const election = new Election();
  const first = election.candidate('first');
  await election.watch(500);
  election.candidate('second');
  await election.watch(30_000);
  expect([...election.leading]).toEqual(['first']);
  first.stop.abort();
  await election.watch(3000);
  expect([...election.leading]).toEqual(['second']);
});

test('a killed leader is replaced when its Lease has run out, and not before', async () => {
  const election = new Election();
  const first = election.candidate('first');
  await election.watch(500);
  election.candidate('second');
  await election.watch(30_000);
  first.kill();
  await election.watch(12_000);
  expect([...election.leading]).toEqual([]);
  await election.watch(8000);
  expect([...election.leading]).toEqual(['second']);
});

test('a leader without a network stops before another one begins', async () => {
  const election = new Election();
  const first = election.candidate('first');
  await election.watch(500);
  election.candidate('second');
  await election.watch(10_000);
  first.network.rates = { ...calm, refused: 1 };
  expect(await election.watch(60_000)).toBe(1);
  expect(election.history).toEqual(['first', 'second']);
});

test('nobody believes the clock of another: a jump of an hour changes nothing', async () => {
  const election = new Election();
  election.candidate('first');
  await election.watch(500);
  const second = election.candidate('second');
  await election.watch(5000);
  second.clock.jump(3_600_000);
  await election.watch(60_000);
  expect(election.history).toEqual(['first']);
});

test('the Lease counts how often it has changed hands', async () => {
  const election = new Election();
  const first = election.candidate('first');
  await election.watch(500);
  first.stop.abort();
  await election.watch(1000);
  election.candidate('second');
  await election.watch(3000);
  const stored = election.model.storage.get('coordination.k8s.io/v1/leases', 'system/operator');
  expect(stored?.object).toMatchObject({
    kind: leases.kind,
    spec: { holderIdentity: 'second', leaseDurationSeconds: 15, leaseTransitions: 1 },
  });
});

test('never two leaders, and in the end one, whatever goes wrong (100 seeds)', async () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const random = new Random(seed);
    const election = new Election(seed);
    let candidates = ['a', 'b', 'c'].map((name) => election.candidate(name, stormy));
    for (let step = 0; step < 12; step += 1) {
      const one = random.pick(candidates);
      const what = random.below(4);
      if (what === 0) one.kill();
      if (what === 0)
        candidates = [...candidates.filter((other) => other !== one), election.candidate(`n${step}`, stormy)];
      if (what === 1) one.clock.jump(random.between(-3_600_000, 3_600_000));
      if (what === 2) one.network.rates = { ...stormy, refused: 0.9 };
      if (what === 3) one.network.rates = stormy;
      expect(await election.watch(random.between(100, 15_000)), `seed ${seed}`).toBeLessThanOrEqual(1);
    }
    for (const { network } of candidates) network.rates = calm;
    await election.watch(40_000);
    expect(election.leading.size, `seed ${seed}`).toBe(1);
  }
});

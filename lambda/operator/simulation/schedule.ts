import { sourceOf } from '../../api/index.ts';
import { calm, stormy } from '../../kube/testing/faults.ts';
import { ApiModel } from '../../kube/testing/model/api-model.ts';
import { Random } from '../../kube/testing/random.ts';
import { VirtualClock } from '../../kube/testing/virtual-clock.ts';
import { SimulatedCluster } from './cluster.ts';
import { wrongChildren } from './expected.ts';
import { cleanupLimitMs, functionsOf, Invariants, orphans, unsettled } from './invariants.ts';
import { SimulatedProcess, type World } from './process.ts';
import type { Sabotage } from './sabotage.ts';
import { SimulatedBucket } from './sources.ts';
import { User } from './user.ts';

/** What a schedule has shown. */
export interface ScheduleResult {
  readonly seed: number;
  /** What should never have been; empty for a good run. */
  readonly violations: readonly string[];
  /** What happened, in its order. */
  readonly history: readonly string[];
  /** Writes of operators. */
  readonly writes: number;
  /** Virtual seconds. */
  readonly seconds: number;
}

/** Steps of disorder before it becomes calm. */
const steps = 25;

export interface ScheduleOptions {
  /** A mistake that the operator makes. Default: none. */
  readonly sabotage?: Sabotage;
  /** Longest virtual time from calm to converged. Default: three hours; a failed build waits up to half an hour. */
  readonly convergeMs?: number;
}

/** Twice the time after which sources are looked at again. */
const secondPassMs = 150_000;

/** One run of two processes, users, and everything that goes wrong, all of it decided by a seed. */
export class Schedule {
  readonly #seed: number;
  readonly #convergeMs: number;
  readonly #random: Random;
  readonly #world: World;
  readonly #invariants: Invariants;
  readonly #user: User;
  readonly #history: string[] = [];
  #processes: SimulatedProcess[] = [];
  #started = 0;

  constructor(seed: number, { sabotage, convergeMs = 3 * 3_600_000 }: ScheduleOptions = {}) {
    this.#seed = seed;
    this.#convergeMs = convergeMs;
    this.#random = new Random(seed);
    const random = this.#random.fork();
    const clock = new VirtualClock();
    const model = new ApiModel({ clock, watchList: this.#random.chance(0.5) });
    const cluster = new SimulatedCluster(model, clock, random.fork());
    const bucket = new SimulatedBucket();
    const limits = {
      builds: { total: 2, perNamespace: 1 },
      workers: 4,
      sourcePollMs: 60_000,
      cleanupLimitMs,
    };
    this.#world = { clock, model, random, cluster, bucket, tidied: new Set(), limits, sabotage };
    this.#invariants = new Invariants(this.#world);
    this.#user = new User(model, bucket, this.#random.fork());
  }

  /** Runs it to its end. */
  async run(): Promise<ScheduleResult> {
    const { clock } = this.#world;
    for (let count = 0; count < 2; count += 1) this.#start();
    for (let step = 0; step < steps; step += 1) {
      await this.#disturb();
      await clock.pass(this.#random.between(50, 20_000));
    }
    this.#calmDown();
    if (await clock.until(() => this.#unsettled().length === 0, this.#convergeMs)) await this.#secondPass();
    else this.#invariants.violations.push(...this.#unsettled().map((problem) => `not converged: ${problem}`));
    const { builtTwice } = this.#world.cluster.registry;
    const found = [
      ...orphans(this.#world.model).map((one) => `orphan: ${one}`),
      ...builtTwice.map((one) => `built twice: ${one}`),
    ];
    const violations = [...this.#invariants.violations, ...found];
    for (const process of this.#processes) process.kill();
    const { writes } = this.#invariants;
    return {
      seed: this.#seed,
      violations,
      history: this.#history,
      writes,
      seconds: clock.monotonic() / 1000,
    };
  }

  /** A new process takes over a cluster in which nothing is to do. */
  async #secondPass(): Promise<void> {
    const { clock } = this.#world;
    // Jobs of earlier builds and events of late go first.
    await clock.pass(secondPassMs);
    for (const process of this.#processes) process.stop();
    const fresh = this.#start();
    await clock.until(() => fresh.operator.isLeader, 60_000);
    const before = this.#invariants.writes;
    await clock.pass(secondPassMs);
    const { writes } = this.#invariants;
    if (writes !== before) this.#invariants.violations.push(`the second pass wrote ${writes - before} times`);
    if (!fresh.operator.isLeader) this.#invariants.violations.push('the new process does not lead');
  }

  #start(): SimulatedProcess {
    this.#started += 1;
    const one = new SimulatedProcess(this.#world, `p${this.#started}`, this.#isStormy() ? stormy : calm);
    this.#processes.push(one);
    return one;
  }

  #isStormy(): boolean {
    return this.#processes.some(({ network }) => network.rates !== calm) || this.#started < 2;
  }

  #calmDown(): void {
    this.#world.cluster.failing = 0;
    for (const process of this.#processes) {
      process.network.rates = calm;
      process.away = 0;
    }
  }

  /** One thing that a user does, or that goes wrong. */
  async #disturb(): Promise<void> {
    const process = this.#random.pick(this.#processes);
    const other = { ...stormy, refused: 0.95, latencyMs: [1, 1500] as const };
    const faults: readonly (readonly [string, () => unknown])[] = [
      [`kill ${process.identity}`, () => this.#replace(process, () => process.kill())],
      [`stop ${process.identity}`, () => this.#replace(process, () => process.stop())],
      ['compact', () => this.#world.model.storage.compact()],
      [`jump ${process.identity}`, () => this.#jump(process)],
      [`cut off ${process.identity}`, () => this.#set(process, other)],
      ['stall the leader', () => this.#stallLeader()],
      [`connect ${process.identity}`, () => this.#set(process, stormy)],
      ['builds fail', () => this.#failBuilds(0.5)],
      ['builds work', () => this.#failBuilds(0)],
      [`away ${process.identity}`, () => this.#setAway(process)],
    ];
    const [name, act] = this.#random.chance(0.5) ? await this.#user.next() : this.#random.pick(faults);
    this.#history.push(`${Math.round(this.#world.clock.monotonic())} ms: ${name}`);
    await act();
  }

  #replace(process: SimulatedProcess, end: () => void): void {
    end();
    this.#processes = this.#processes.filter((one) => one !== process);
    this.#start();
  }

  #set(process: SimulatedProcess, rates: SimulatedProcess['network']['rates']): void {
    process.network.rates = rates;
  }

  /** What it writes is on its way when it loses the lead, and would arrive when another one has it. */
  async #stallLeader(): Promise<void> {
    const leader = this.#processes.find(({ operator }) => operator.isLeader);
    if (!leader) return;
    this.#set(leader, { ...stormy, slowWrite: 1, slowMs: [12_000, 28_000] });
    for (let count = 0; count < 3; count += 1) await (await this.#user.next())[1]();
  }

  #jump(process: SimulatedProcess): void {
    this.#invariants.clocksAgree = false;
    process.clock.jump(this.#random.between(-600_000, 600_000));
  }

  #failBuilds(probability: number): void {
    this.#world.cluster.failing = probability;
  }

  #setAway(process: SimulatedProcess): void {
    process.away = this.#random.pick([0, 0.5, 1]);
  }

  #unsettled(): string[] {
    return functionsOf(this.#world.model).flatMap((fn) => {
      const { key = '' } = sourceOf(fn.spec).s3 ?? {};
      const etag = this.#world.bucket.etag(key);
      const problems = unsettled(fn, etag);
      return etag && problems.length === 0 ? wrongChildren(this.#world.model, fn) : problems;
    });
  }
}

import type { LambdaFunction } from '../api/index.ts';
import type { Change } from '../kube/cache/store.ts';
import type { KubeClient } from '../kube/client.ts';
import { type Clock, systemClock } from '../kube/clock.ts';
import { isTrue } from '../kube/condition.ts';
import type { ReconcileObservation, ReconcileResult } from '../kube/controller.ts';
import { Elector } from '../kube/election/elector.ts';
import { Recorder } from '../kube/events/recorder.ts';
import { type KubeObject, keyOf, nameOf } from '../kube/object.ts';
import { assemble } from './assembly.ts';
import { RunningBuilds } from './build/running.ts';
import { BuildSlots } from './build/slots.ts';
import { ClusterCache, functionKeys } from './cluster-cache.ts';
import { HoldConcern } from './concerns/hold.ts';
import { deletedEvent } from './desired/index.ts';
import type { FunctionReconciler } from './function-reconciler.ts';
import type { KindName } from './kinds.ts';
import { NamespaceRates } from './namespace-rates.ts';
import { defaultLimits, type OperatorLimits, type OperatorOptions } from './operator-options.ts';
import { Term } from './term.ts';

/** Milliseconds in which changes that are for one function gather: a pass looks at all of them. */
const gatherMs = 20;

/** Keeps every LambdaFunction as its spec says, for as long as it leads; knows the cluster all the time. */
export class Operator {
  readonly cache: ClusterCache;
  readonly #options: OperatorOptions;
  readonly #limits: OperatorLimits;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #client: KubeClient;
  readonly #recorder: Recorder;
  readonly #hold: HoldConcern;
  readonly #running: RunningBuilds;
  #slots: BuildSlots;
  #term: Term | undefined;

  /** @param client of the operator alone: its rate is what all of this may ask of the API server */
  constructor(client: KubeClient, options: OperatorOptions) {
    const { clock = systemClock, random = Math.random, identity, namespaces } = options;
    this.#options = options;
    this.#limits = { ...defaultLimits, ...options.limits };
    this.#clock = clock;
    this.#random = random;
    this.#client = client;
    const onError = (error: unknown) => options.log?.warn('a watch has ended', { error: String(error) });
    this.cache = new ClusterCache({ client, clock, random, namespaces, onError });
    this.#recorder = new Recorder({
      client,
      clock,
      controller: 'lambda.knative.io/operator',
      instance: identity,
      onError: (error) => options.log?.warn('an event was not written', { error: String(error) }),
    });
    this.#hold = new HoldConcern(this.cache, this.#limits.functionsPerNamespace);
    this.#running = new RunningBuilds(this.cache.store('jobs'));
    this.#slots = this.#newSlots();
    this.cache.onChange((kind, change) => this.#onChange(kind, change));
  }

  /** Whether this process writes now. */
  get isLeader(): boolean {
    return this.#term !== undefined;
  }

  /** Whether it knows the cluster and could lead. */
  get isReady(): boolean {
    return this.cache.hasSynced;
  }

  /** Of the current term; undefined while another one leads. */
  get term(): Term | undefined {
    return this.#term;
  }

  /** Functions that can be called, by namespace. */
  activeFunctions(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { metadata, status } of this.cache.store('functions').values()) {
      if (!isTrue(status?.conditions ?? [], 'Ready')) continue;
      counts.set(metadata.namespace, (counts.get(metadata.namespace) ?? 0) + 1);
    }
    return counts;
  }

  /** Runs until the signal ends it, finishes what is under way and gives the lead back. */
  async run(stop: AbortSignal): Promise<void> {
    const { identity, lease, electionTimes, log } = this.#options;
    const watching = new AbortController();
    const cache = this.cache.run(watching.signal);
    const elector = new Elector({
      client: this.#client,
      lease,
      identity,
      times: electionTimes,
      clock: this.#clock,
      random: this.#random,
      onError: (error) => log?.warn('the Lease could not be renewed', { error: String(error) }),
    });
    await Promise.race([this.cache.synced(), aborted(stop)]);
    await elector.run((lost) => this.#lead(lost, stop), stop);
    await this.#recorder.flush();
    watching.abort();
    await cache;
  }

  async #lead(lost: AbortSignal, stop: AbortSignal): Promise<void> {
    const { metrics, log } = this.#options;
    const { workers, retryRate, graceMs, namespaceRate } = this.#limits;
    this.#slots = this.#newSlots();
    const reconciler = this.#newReconciler();
    const rates = new NamespaceRates(namespaceRate, this.#clock);
    const term = new Term({
      clock: this.#clock,
      workers,
      retryRate,
      graceMs,
      metrics,
      reconcile: (key, signal) => this.#reconcile(reconciler, rates, key, signal),
      observe: (observation) => this.#observe(observation),
    });
    log?.info('leads', { identity: this.#options.identity });
    this.#term = term;
    for (const { metadata } of this.cache.store('functions').values()) term.queue.add(keyOf(metadata));
    await term.run(lost, stop);
    this.#term = undefined;
    log?.info('leads no more', { identity: this.#options.identity });
  }

  async #reconcile(
    reconciler: FunctionReconciler,
    rates: NamespaceRates,
    key: string,
    signal: AbortSignal,
  ): Promise<ReconcileResult> {
    const wait = rates.delayOf(key);
    return wait > 0 ? { againMs: wait } : reconciler.reconcile(key, signal);
  }

  #newReconciler(): FunctionReconciler {
    const { cache } = this;
    const parts = {
      client: this.#client,
      cache,
      recorder: this.#recorder,
      hold: this.#hold,
      slots: this.#slots,
    };
    return assemble({
      ...this.#options,
      ...parts,
      limits: this.#limits,
      clock: this.#clock,
      random: this.#random,
    });
  }

  #newSlots(): BuildSlots {
    return new BuildSlots(this.#limits.builds, () => this.#running.list());
  }

  #observe(observation: ReconcileObservation): void {
    const { metrics, log } = this.#options;
    metrics?.reconciled(observation);
    const { key, error, seconds } = observation;
    if (error !== undefined) log?.warn('reconcile failed', { ...nameOf(key), error: String(error), seconds });
  }

  /** It is told, and makes room for another one. */
  #onGone(fn: LambdaFunction): void {
    this.#options.lifecycle?.send(deletedEvent(fn, this.#clock.now()));
    for (const key of this.#hold.beyondQuota(fn.metadata.namespace, 1)) this.#term?.queue.add(key);
  }

  /** Whatever changes, the functions that it is for are looked at again. */
  #onChange(kind: KindName, { before, after, own }: Change<KubeObject>): void {
    const queue = this.#term?.queue;
    // The pass that wrote it has seen what it wrote, and nobody else waits for that.
    if (!queue || own) return;
    const { metadata } = (after ?? before) as KubeObject;
    const { namespace = '' } = metadata;
    const keys = functionKeys(metadata);
    if (kind === 'functions') {
      queue.addAfter(keyOf(metadata), gatherMs);
      if (!after) this.#onGone(before as LambdaFunction);
      return;
    }
    for (const key of keys) queue.addAfter(key, gatherMs);
    if (keys.length === 0 && mattersToAll(kind, before)) {
      for (const fn of this.cache.store('functions').by('namespace', namespace))
        queue.addAfter(keyOf(fn.metadata), gatherMs);
    }
    if (kind === 'jobs') for (const key of this.#slots.ready()) queue.add(key);
  }
}

/**
 * Whether all functions of a namespace must look at something that they share: at a Broker, whose state is theirs, and at
 * the rest when somebody has changed or deleted it.
 */
function mattersToAll(kind: KindName, before: KubeObject | undefined): boolean {
  return kind === 'brokers' || before !== undefined;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

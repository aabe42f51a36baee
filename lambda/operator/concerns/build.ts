import { type FunctionBuildStatus, sourceOf } from '../../api/index.ts';
import { BuildError, buildReasons } from '../../builder/build-error.ts';
import type { BuildSource } from '../../builder/inputs.ts';
import type { KubeClient } from '../../kube/client.ts';
import { type KubeObject, keyOf } from '../../kube/object.ts';
import { type Job, jobEnd } from '../build/job.ts';
import { buildRecord } from '../build/record.ts';
import type { BuildSlots } from '../build/slots.ts';
import type { Children } from '../children.ts';
import type { ClusterCache } from '../cluster-cache.ts';
import { kinds } from '../kinds.ts';
import { Memo } from '../memo.ts';
import type { BuildFailureReason, BuildOutcome, BuildPlan, BuildResult, Builds } from '../ports.ts';
import type { Pass } from './pass.ts';

export interface BuildConcernOptions {
  readonly builds: Builds;
  readonly slots: BuildSlots;
  readonly children: Children;
  readonly cache: ClusterCache;
  readonly client: KubeClient;
}

/** Ended Jobs of earlier builds that stay, for their logs. */
const keptJobs = 2;

/** Failures of the cluster, or of a source that has moved on, which another build of the same hash may not have. */
const passing: ReadonlySet<string> = new Set([
  'BuildEvicted',
  'BuildFailed',
  'BuildRefused',
  'SourceChanged',
  'SourceNotFound',
]);

/** A failure that may pass is tried again after one minute, then two, up to half an hour. */
const retry = { firstMs: 60_000, maxMs: 1_800_000 };

/** How long what cannot be planned for now waits. */
const planRetryMs = 10_000;

/** How long a build that waits for its turn waits before it looks itself. */
const queuePollMs = 60_000;

/** Makes a found source an image, once for every hash of all that goes into it. */
export class BuildConcern {
  readonly #options: BuildConcernOptions;
  /** Failures in a row of a function's build that may pass. */
  readonly #failures = new Map<string, { readonly hash: string; readonly count: number }>();

  readonly #plans = new Memo<BuildPlan>();

  constructor(options: BuildConcernOptions) {
    this.#options = options;
  }

  async reconcile(pass: Pass): Promise<void> {
    const { fn, found } = pass;
    const image = sourceOf(fn.spec).image?.reference;
    if (image !== undefined) return this.#given(pass, image);
    if (!found?.source) return this.#keep(pass);
    const plan = this.#plan(pass, found.source);
    if (!plan) return;
    await this.#dropOthers(pass, plan.hash);
    const { hash, image: built } = fn.status?.build ?? {};
    if (hash === plan.hash && built !== undefined)
      return this.#built(pass, fn.status?.build as FunctionBuildStatus);
    const job = this.#options.cache.store('jobs').get(keyOf({ ...fn.metadata, name: plan.name }));
    await (job ? this.#follow(pass, plan, job) : this.#begin(pass, plan));
  }

  /** The function is gone. */
  forget(key: string): void {
    this.#plans.forget(key);
    this.#settled(key);
  }

  /** There is nothing to build any more. */
  #settled(key: string): void {
    this.#failures.delete(key);
    this.#options.slots.leave(key);
  }

  /** Undefined where the spec asks for what cannot be built. */
  #plan(pass: Pass, source: BuildSource): BuildPlan | undefined {
    const { revision = '', location = '' } = pass.observed.source?.resolved ?? {};
    const stamp = `${pass.stamp} ${revision} ${location}`;
    try {
      return this.#plans.get(pass.key, stamp, () => this.#options.builds.plan(pass.fn, source));
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      this.#notPlanned(pass, error);
      return undefined;
    }
  }

  /** What cannot be planned for now leaves what is built as it is. */
  #notPlanned(pass: Pass, { reason, message }: BuildError): void {
    const { status, metadata } = pass.fn;
    const { build } = status ?? {};
    const isCurrent = status?.observedGeneration === metadata.generation && build?.image !== undefined;
    if (mayPass(reason)) pass.lookAgainIn(planRetryMs);
    if (mayPass(reason) && isCurrent) this.#built(pass, build);
    else pass.observe({ build: { reason, message } });
  }

  async #given(pass: Pass, image: string): Promise<void> {
    await this.#dropOthers(pass, undefined);
    pass.observe({ image, build: { reason: 'ImageGiven', message: 'the source is an image' } });
  }

  /** No source: what runs goes on running as long as nobody asks for something else. */
  #keep(pass: Pass): void {
    const { status, metadata } = pass.fn;
    this.#options.slots.leave(pass.key);
    if (status?.observedGeneration === metadata.generation) pass.observe({ image: status.build?.image });
  }

  #built(pass: Pass, record: FunctionBuildStatus): void {
    this.#settled(pass.key);
    const { image } = record;
    pass.observe({ image, build: { reason: 'Built', message: `${image} is in the registry`, record } });
  }

  async #follow(pass: Pass, plan: BuildPlan, job: Job): Promise<void> {
    const { builds, cache, children, slots } = this.#options;
    slots.leave(pass.key);
    const outcome = builds.outcome(job, podsOf(job, cache.store('pods').by('function', pass.key)));
    const record = buildRecord(plan, job, outcome);
    if (outcome.state === 'succeeded') return this.#built(pass, record);
    if (outcome.state === 'failed') return this.#failed(pass, job, outcome, record);
    // Whoever takes away the policy of a build that runs does not get far.
    await children.apply(plan.objects.slice(0, -1), pass.signal);
    pass.observe({ build: { ...(outcome.waiting ?? underWay(outcome.attempts)), record } });
  }

  async #failed(
    pass: Pass,
    job: Job,
    { reason, message }: BuildOutcome & { state: 'failed' },
    record: FunctionBuildStatus,
  ): Promise<void> {
    pass.observe({ build: { reason, message, record } });
    if (!mayPass(reason)) return;
    const known = this.#failures.get(pass.key);
    const count = known?.hash === record.hash ? known.count : 0;
    const wait = Math.min(retry.maxMs, retry.firstMs * 2 ** count);
    const ended = Date.parse(record.completedAt ?? '') || pass.clock.now();
    // A clock that was set back must not make it wait for hours.
    const left = Math.min(wait, ended + wait - pass.clock.now());
    if (left > 0) {
      pass.lookAgainIn(left);
      return;
    }
    this.#failures.set(pass.key, { hash: record.hash, count: count + 1 });
    await this.#delete(job, pass.signal);
  }

  async #begin(pass: Pass, plan: BuildPlan): Promise<void> {
    const { slots, children } = this.#options;
    const { fn, key, clock, signal } = pass;
    const failed = failureOf(fn.status?.build, plan.hash);
    if (failed) {
      pass.observe({ build: { reason: failed, message: lastMessage(pass), record: fn.status?.build } });
      return;
    }
    const since = Date.parse(fn.metadata.creationTimestamp ?? '') || 0;
    const { namespace } = fn.metadata;
    if (!slots.enter({ hash: plan.hash, namespace, since }, key, clock.now())) {
      pass.lookAgainIn(queuePollMs);
      pass.observe({ build: { reason: 'BuildQueued', message: 'as many builds run as may' } });
      return;
    }
    try {
      const result = await this.#existing(pass, plan);
      if (result) return this.#foundAgain(pass, plan, result);
      const refusal = await children.apply(plan.objects, signal);
      const reason = refusal ? 'BuildRefused' : 'Building';
      const record = { hash: plan.hash, job: plan.name };
      pass.observe({ build: { reason, message: refusal?.message ?? 'the build begins', record } });
      if (refusal) pass.lookAgainIn(retry.firstMs);
    } finally {
      slots.settle(key);
    }
  }

  /** What the build has pushed before; a registry that does not answer is for the build to say. */
  async #existing({ fn, signal }: Pass, plan: BuildPlan): Promise<BuildResult | undefined> {
    try {
      return await this.#options.builds.existing?.(fn, plan, signal);
    } catch (error) {
      if (error instanceof BuildError && !signal.aborted) return undefined;
      throw error;
    }
  }

  #foundAgain(pass: Pass, plan: BuildPlan, result: BuildResult): void {
    this.#built(pass, { hash: plan.hash, ...result });
  }

  /** Builds that nobody waits for: what runs is stopped, of what has ended the newest stay. */
  async #dropOthers({ fn, key, signal }: Pass, hash: string | undefined): Promise<void> {
    const { cache, children } = this.#options;
    const jobs = cache.store('jobs');
    const isOther = ({ metadata }: Job): boolean =>
      !isOf(metadata.name, hash) &&
      !metadata.deletionTimestamp &&
      metadata.ownerReferences?.some(({ uid }) => uid === fn.metadata.uid) === true;
    const others = jobs.by('function', key).filter(isOther);
    const ended = others.filter((job) => jobEnd(job)).sort(byAge);
    const running = others.filter((job) => !jobEnd(job));
    for (const job of [...running, ...ended.slice(keptJobs)]) await this.#delete(job, signal);
    const isNeeded = ({ metadata }: KubeObject) =>
      isOf(metadata.name, hash) || jobs.get(keyOf(metadata)) !== undefined;
    await children.prune('configMaps', fn, isNeeded, signal);
  }

  async #delete({ metadata }: Job, signal: AbortSignal): Promise<void> {
    await this.#options.client.delete(kinds.jobs.kind, metadata, { uid: metadata.uid, signal });
  }
}

function underWay(attempts: number): {
  readonly reason: 'Building' | 'BuildRetrying';
  readonly message: string;
} {
  if (attempts === 1) return { reason: 'Building', message: 'the build runs' };
  return { reason: 'BuildRetrying', message: `attempt ${attempts} runs` };
}

function podsOf<P extends { metadata: Job['metadata'] }>(job: Job, pods: readonly P[]): P[] {
  return pods.filter(({ metadata }) => metadata.ownerReferences?.some(({ uid }) => uid === job.metadata.uid));
}

function isOf(jobName: string, hash: string | undefined): boolean {
  return hash !== undefined && jobName.endsWith(hash);
}

/** Newest first. */
function byAge(a: Job, b: Job): number {
  const [ofA, ofB] = [a, b].map(({ metadata }) => metadata.creationTimestamp ?? '') as [string, string];
  return ofA < ofB ? 1 : -1;
}

/** Why the build of a hash has failed for good, when its Job is no longer there to ask. */
function failureOf(record: FunctionBuildStatus | undefined, hash: string): BuildFailureReason | undefined {
  const reason = record?.hash === hash ? record.reason : undefined;
  return reason !== undefined && !mayPass(reason) ? (reason as BuildFailureReason) : undefined;
}

function mayPass(reason: string): boolean {
  const known: Readonly<Record<string, { readonly again: boolean } | undefined>> = buildReasons;
  return passing.has(reason) || known[reason]?.again === true;
}

function lastMessage({ fn }: Pass): string {
  return (
    fn.status?.conditions?.find(({ type }) => type === 'BuildSucceeded')?.message ?? 'the build has failed'
  );
}

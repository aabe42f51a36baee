import {
  apiVersion,
  finalizer,
  type LambdaFunction,
  type LambdaFunctionStatus,
  labels,
  plural,
} from '../../api/index.ts';
import { type Lease, leases } from '../../kube/election/lease.ts';
import { type KubeObject, keyOf } from '../../kube/object.ts';
import type { ApiModel, Carried } from '../../kube/testing/model/api-model.ts';
import { agentPrefix, type World } from './process.ts';

/** Milliseconds that tidying up may keep a function, in every schedule. */
export const cleanupLimitMs = 120_000;

/** Watches every write that reaches the server, and remembers what must never be. */
export class Invariants {
  readonly violations: string[] = [];
  /** Writes of operators, those of the election and of events apart. */
  writes = 0;
  /** Whether no process's clock has jumped: a limit is measured by clocks. */
  clocksAgree = true;
  readonly #world: Pick<World, 'clock' | 'model' | 'tidied'>;

  constructor(world: Pick<World, 'clock' | 'model' | 'tidied'>) {
    this.#world = world;
    world.model.onWrite((carried) => this.#onWrite(carried));
  }

  #onWrite({ request, target, outcome }: Carried): void {
    const agent = request.headers['user-agent'] ?? '';
    if (!agent.startsWith(agentPrefix) || target.plural === leases.plural || target.plural === 'events')
      return;
    this.writes += 1;
    const identity = agent.slice(agentPrefix.length);
    const holder = this.#holder();
    const what = `${request.method} ${request.path.split('?', 1)[0]}`;
    if (holder !== identity)
      this.violations.push(`${identity} wrote while ${holder || 'nobody'} led: ${what}`);
    if (target.subresource === 'status') this.#checkGeneration(outcome.object as KubeObject);
    else if (target.plural === plural) this.#checkTidied(outcome.object as KubeObject);
  }

  /** A function may go without being tidied up only when its time is over. */
  #checkTidied({ metadata }: KubeObject): void {
    const { uid = '', deletionTimestamp } = metadata;
    const { model, clock, tidied } = this.#world;
    const isThere = model.storage.get(`${apiVersion}/${plural}`, keyOf(metadata)) !== undefined;
    if (isThere || deletionTimestamp === undefined || tidied.has(uid) || !this.clocksAgree) return;
    if (clock.now() - Date.parse(deletionTimestamp) < cleanupLimitMs)
      this.violations.push(`${keyOf(metadata)} went without being tidied up`);
  }

  #holder(): string | undefined {
    const stored = this.#world.model.storage.get(
      `${leases.apiVersion}/${leases.plural}`,
      'system/lambda-operator',
    );
    return (stored?.object as Lease | undefined)?.spec?.holderIdentity;
  }

  #checkGeneration(object: KubeObject): void {
    const { observedGeneration = 0 } = (object as { status?: LambdaFunctionStatus }).status ?? {};
    const { generation = 0 } = object.metadata;
    if (observedGeneration > generation) {
      this.violations.push(
        `${keyOf(object.metadata)}: observedGeneration ${observedGeneration} of ${generation}`,
      );
    }
  }
}

/** All functions of a model. */
export function functionsOf(model: ApiModel): LambdaFunction[] {
  return model.storage
    .list('lambda.knative.io/v1alpha1/lambdafunctions')
    .map(([, { object }]) => object as unknown as LambdaFunction);
}

/** Objects that are for functions which are not there, or not the same any more. */
export function orphans(model: ApiModel): string[] {
  const everything = [...model.storage.everything()];
  const alive = new Set(everything.map(({ object }) => object.metadata.uid));
  return everything
    .filter(({ object: { metadata } }) => metadata.labels?.[labels.function] !== undefined)
    .filter(({ object: { metadata } }) => !metadata.ownerReferences?.some(({ uid }) => alive.has(uid)))
    .map(({ collection, key }) => `${collection} ${key}`);
}

/** What of a function is not as its spec says; empty when all is. */
export function unsettled({ metadata, status }: LambdaFunction, etag: string | undefined): string[] {
  const key = keyOf(metadata);
  const { generation, deletionTimestamp, finalizers = [] } = metadata;
  if (deletionTimestamp) return [`${key} is still being deleted`];
  const ready = status?.conditions?.find(({ type }) => type === 'Ready');
  const problems: string[] = [];
  if (status?.observedGeneration !== generation)
    problems.push(`observed ${status?.observedGeneration} of ${generation}`);
  if (etag === undefined) {
    if (ready?.reason !== 'SourceNotFound')
      problems.push(`Ready is ${ready?.status} ${ready?.reason}, without a source`);
  } else {
    if (ready?.status !== 'True')
      problems.push(`Ready is ${ready?.status} ${ready?.reason} ${ready?.message}`);
    if (status?.source?.revision !== etag)
      problems.push(`built ${status?.source?.revision}, uploaded ${etag}`);
    if (status?.image !== status?.build?.image) problems.push('runs another image than was built');
  }
  if (!finalizers.includes(finalizer)) problems.push('has no finalizer');
  return problems.map((problem) => `${key}: ${problem}`);
}

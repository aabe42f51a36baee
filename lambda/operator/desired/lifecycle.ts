import { createHash } from 'node:crypto';
import { apiVersion, type LambdaFunction, type LambdaFunctionStatus, plural } from '../../api/index.ts';
import type { CloudEvent } from '../../events/index.ts';
import type { Transition } from '../../kube/condition.ts';
import { transitionsOf } from './transitions.ts';

const prefix = 'io.knative.lambda.lifecycle';

/** What happens to a function, as types of CloudEvents. */
export const lifecycleTypes = {
  created: `${prefix}.function.created`,
  updated: `${prefix}.function.updated`,
  ready: `${prefix}.function.ready`,
  failed: `${prefix}.function.failed`,
  deleted: `${prefix}.function.deleted`,
  buildStarted: `${prefix}.build.started`,
  buildSucceeded: `${prefix}.build.succeeded`,
  buildFailed: `${prefix}.build.failed`,
} as const;

export type LifecycleType = (typeof lifecycleTypes)[keyof typeof lifecycleTypes];

/** Data of every lifecycle event. */
export interface LifecycleData {
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly generation: number;
  readonly runtime?: string;
  /** Of the condition that moved. */
  readonly reason?: string;
  readonly message?: string;
  /** Hash of the build's inputs. */
  readonly buildHash?: string;
  readonly durationSeconds?: number;
  readonly image?: string;
  readonly revision?: string;
  readonly url?: string;
}

/**
 * The lifecycle events that a new status makes. The id follows from what happened: when the same transition is told
 * twice, whoever takes it knows the second by `source` and `id`.
 * @param fn the function with the status that it had
 * @param now milliseconds since the epoch
 */
export function lifecycleEvents(
  fn: LambdaFunction,
  after: LambdaFunctionStatus,
  now: number,
): readonly CloudEvent<LifecycleData>[] {
  const before = fn.status;
  const seen = before?.observedGeneration;
  const types: readonly (readonly [LifecycleType, Transition?])[] = [
    ...(seen === undefined ? [[lifecycleTypes.created] as const] : []),
    ...(seen !== undefined && seen < fn.metadata.generation ? [[lifecycleTypes.updated] as const] : []),
    ...transitionsOf(before, after).flatMap(typed),
  ];
  return types.map(([type, transition]) => lifecycleEvent(fn, after, now, type, transition));
}

/** The event of a function that is gone. */
export function deletedEvent(fn: LambdaFunction, now: number): CloudEvent<LifecycleData> {
  return lifecycleEvent(fn, fn.status ?? {}, now, lifecycleTypes.deleted);
}

function typed(transition: Transition): readonly (readonly [LifecycleType, Transition])[] {
  const { from, to } = transition;
  const turned = from?.status !== to.status;
  if (to.type === 'Ready' && to.status === 'True') return [[lifecycleTypes.ready, transition]];
  if (to.reason === 'Deleting') return [];
  if (to.type === 'Ready' && to.status === 'False') return [[lifecycleTypes.failed, transition]];
  if (to.type !== 'BuildSucceeded') return [];
  if (to.reason === 'Building') return [[lifecycleTypes.buildStarted, transition]];
  if (to.reason === 'Built' && turned) return [[lifecycleTypes.buildSucceeded, transition]];
  return to.status === 'False' ? [[lifecycleTypes.buildFailed, transition]] : [];
}

function lifecycleEvent(
  { metadata, spec }: LambdaFunction,
  { build, image, latestReadyRevision, url }: LambdaFunctionStatus,
  now: number,
  type: LifecycleType,
  transition?: Transition,
): CloudEvent<LifecycleData> {
  const { namespace, name, uid, generation } = metadata;
  const { reason, message } = transition?.to ?? {};
  // What it turned from is stored: the same however often this one is worked out before it is stored too.
  const since = transition?.from?.lastTransitionTime;
  const cause = [uid, generation, type, reason, since, build?.hash, build?.attempts];
  return {
    specversion: '1.0',
    id: createHash('sha256').update(JSON.stringify(cause)).digest('hex').slice(0, 32),
    source: `/apis/${apiVersion}/namespaces/${namespace}/${plural}/${name}`,
    type,
    subject: `${namespace}/${name}`,
    time: new Date(now).toISOString(),
    datacontenttype: 'application/json',
    data: {
      namespace,
      name,
      uid,
      generation,
      runtime: spec.runtime,
      reason,
      message,
      buildHash: build?.hash,
      durationSeconds: build?.durationSeconds,
      image,
      revision: latestReadyRevision,
      url,
    },
  };
}

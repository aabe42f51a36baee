import { fieldManager, type LambdaFunction, type LambdaFunctionStatus } from '../../api/index.ts';
import { canonical } from '../../kube/apply/canonical.ts';
import type { KubeClient } from '../../kube/client.ts';
import type { Recorder } from '../../kube/events/recorder.ts';
import type { ClusterCache } from '../cluster-cache.ts';
import { eventsOf, lifecycleEvents, status } from '../desired/index.ts';
import { kinds } from '../kinds.ts';
import type { LifecycleSink } from '../ports.ts';
import type { Pass } from './pass.ts';

export interface StatusConcernOptions {
  readonly client: KubeClient;
  readonly cache: ClusterCache;
  readonly recorder: Recorder;
  readonly lifecycle?: LifecycleSink;
  /** A build has ended. */
  readonly onBuilt?: (fn: LambdaFunction, after: LambdaFunctionStatus) => void;
}

/** Writes what was observed into the status, and tells of what has changed by that; writes nothing where nothing has. */
export class StatusConcern {
  readonly #options: StatusConcernOptions;

  constructor(options: StatusConcernOptions) {
    this.#options = options;
  }

  /** @throws ApiError 409 when the function has changed since it was read: another pass follows */
  async reconcile({ fn, observed, clock, signal }: Pass): Promise<void> {
    const { client, cache } = this.#options;
    const now = clock.now();
    const after = status(fn, observed, now);
    if (canonical(after) === canonical(fn.status ?? {})) return;
    const { name, namespace, uid, resourceVersion } = fn.metadata;
    const { apiVersion, kind } = fn;
    const intent = { apiVersion, kind, metadata: { name, namespace, uid, resourceVersion }, status: after };
    const options = { fieldManager, subresource: 'status', signal };
    const stored = await client.apply<LambdaFunction>(kinds.functions.kind, intent as never, options);
    cache.store('functions').put(stored, true);
    this.#tell(fn, after, now);
  }

  #tell(fn: LambdaFunction, after: LambdaFunctionStatus, now: number): void {
    const { recorder, lifecycle, onBuilt } = this.#options;
    for (const event of eventsOf(fn.status, after)) recorder.record({ ...event, regarding: fn });
    if (lifecycle) for (const event of lifecycleEvents(fn, after, now)) lifecycle.send(event);
    const { hash, completedAt } = fn.status?.build ?? {};
    const ended = after.build?.completedAt;
    if (ended && (ended !== completedAt || after.build?.hash !== hash)) onBuilt?.(fn, after);
  }
}

import type { KubeClient } from '../kube/client.ts';
import type { Clock } from '../kube/clock.ts';
import type { Recorder } from '../kube/events/recorder.ts';
import type { BuildSlots } from './build/slots.ts';
import { Children } from './children.ts';
import type { ClusterCache } from './cluster-cache.ts';
import { BuildConcern } from './concerns/build.ts';
import { DeletionConcern } from './concerns/deletion.ts';
import { EventingConcern } from './concerns/eventing.ts';
import type { HoldConcern } from './concerns/hold.ts';
import { ServiceConcern } from './concerns/service.ts';
import { SourceConcern } from './concerns/source.ts';
import { StatusConcern } from './concerns/status.ts';
import { FunctionReconciler } from './function-reconciler.ts';
import type { OperatorLimits, OperatorOptions } from './operator-options.ts';

export interface AssemblyOptions extends Omit<OperatorOptions, 'limits'> {
  readonly client: KubeClient;
  readonly cache: ClusterCache;
  readonly recorder: Recorder;
  readonly hold: HoldConcern;
  readonly slots: BuildSlots;
  readonly limits: OperatorLimits;
  readonly clock: Clock;
  readonly random: () => number;
}

/** The reconciler of one term: what it remembers ends with the term. */
export function assemble(options: AssemblyOptions): FunctionReconciler {
  const { client, cache, recorder, hold, slots, limits, clock, random } = options;
  const { platform, sources, builds, external, lifecycle, metrics, log, tracer } = options;
  const children = new Children(client, cache);
  const deletion = new DeletionConcern({
    client,
    children,
    cache,
    external,
    limitMs: limits.cleanupLimitMs,
    onGivenUp: ({ metadata }, error) =>
      log?.warn('a function goes though its external state could not be tidied up', {
        namespace: metadata.namespace,
        name: metadata.name,
        error: String(error),
      }),
  });
  const status = new StatusConcern({
    client,
    cache,
    recorder,
    lifecycle,
    onBuilt: ({ spec }, { build }) =>
      metrics?.built(build?.reason ?? 'success', spec.runtime ?? '', build?.durationSeconds),
  });
  const concerns = {
    hold,
    deletion,
    source: new SourceConcern({ sources, pollMs: limits.sourcePollMs, random }),
    build: new BuildConcern({ builds, slots, children, cache, client }),
    service: new ServiceConcern(children, cache, platform),
    eventing: new EventingConcern(children, cache, platform),
    status,
  };
  return new FunctionReconciler(cache, clock, concerns, tracer);
}

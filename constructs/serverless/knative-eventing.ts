import type { KnativeEventingSpec } from '../../imports/crds/operator.knative.dev/knative-eventing.ts';
import type { Traces } from '../core/traces.ts';
import { knative } from '../versions.ts';
import { eventingJobs, eventingWorkloads, unusedEventing } from './knative-eventing-workloads.ts';
import { budget, observability } from './knative-serving.ts';
import type { SystemSize } from './knative-serving-workloads.ts';
import { asConfig } from './serving-config.ts';
import { override, switchedOff } from './system-workload.ts';

export interface KnativeEventingProps extends SystemSize {
  readonly traces?: Traces;
}

/** KnativeEventing's spec: controllers and sources; Brokers of a class that keeps events come from elsewhere. */
export function eventingSpec(props: KnativeEventingProps): KnativeEventingSpec {
  const { replicas, traces } = props;
  const replicated = new Set(['eventing-controller', 'eventing-webhook']);
  const workloads = [...eventingWorkloads(props), ...eventingJobs()].map((workload) =>
    replicated.has(workload.name) ? { ...override(workload), replicas } : override(workload),
  );
  return {
    version: knative.version,
    // The least of every autoscaler and Deployment; those that need more say so below.
    highAvailability: { replicas: 1 },
    // A Broker that names no class is RabbitMQ's, or waits: no controller of upstream's default class runs.
    defaultBrokerClass: 'RabbitMQBroker',
    config: asConfig({ observability: observability(traces) }),
    podDisruptionBudgets: ['eventing-webhook'].map(budget(props)),
    workloads: [...workloads, ...unusedEventing.map(switchedOff)],
  };
}

import { apiVersion, kind, type LambdaFunction, labels, managedBy, plural } from '../api/index.ts';
import type { KubeObject } from '../kube/object.ts';
import { type Resource, resource } from '../kube/resource.ts';
import type { Job, Pod } from './build/job.ts';
import type { KnativeObject } from './desired/index.ts';

/** A kind that the operator keeps in memory, and which of its objects. */
export interface WatchedKind<T extends KubeObject = KubeObject> {
  readonly kind: Resource<T>;
  /** Default: all. */
  readonly labelSelector?: string;
  /** Whether a cluster may do without it. Default: false. */
  readonly mayBeAbsent?: boolean;
}

const ours = `${labels.managedBy}=${managedBy}`;

function watched<T extends KubeObject>(
  version: string,
  name: string,
  names: string,
  options: Omit<WatchedKind<T>, 'kind'> = { labelSelector: ours },
): WatchedKind<T> {
  return { kind: resource<T>(version, name, names), ...options };
}

const optional = { labelSelector: ours, mayBeAbsent: true };

/** Every kind that the operator reads or writes, LambdaFunctions first. */
export const kinds = {
  functions: watched<LambdaFunction>(apiVersion, kind, plural, {}),
  jobs: watched<Job>('batch/v1', 'Job', 'jobs'),
  pods: watched<Pod>('v1', 'Pod', 'pods', { labelSelector: `${labels.component}=build` }),
  configMaps: watched('v1', 'ConfigMap', 'configmaps'),
  accounts: watched('v1', 'ServiceAccount', 'serviceaccounts'),
  policies: watched('networking.k8s.io/v1', 'NetworkPolicy', 'networkpolicies'),
  services: watched<KnativeObject>('serving.knative.dev/v1', 'Service', 'services', optional),
  revisions: watched<KnativeObject>('serving.knative.dev/v1', 'Revision', 'revisions', {
    labelSelector: labels.function,
    mayBeAbsent: true,
  }),
  brokers: watched<KnativeObject>('eventing.knative.dev/v1', 'Broker', 'brokers', optional),
  triggers: watched<KnativeObject>('eventing.knative.dev/v1', 'Trigger', 'triggers', optional),
  brokerConfigs: watched(
    'eventing.knative.dev/v1alpha1',
    'RabbitmqBrokerConfig',
    'rabbitmqbrokerconfigs',
    optional,
  ),
  exchanges: watched('rabbitmq.com/v1beta1', 'Exchange', 'exchanges', optional),
  queues: watched('rabbitmq.com/v1beta1', 'Queue', 'queues', optional),
  bindings: watched('rabbitmq.com/v1beta1', 'Binding', 'bindings', optional),
  rabbitPolicies: watched('rabbitmq.com/v1beta1', 'Policy', 'policies', optional),
} as const;

export type KindName = keyof typeof kinds;

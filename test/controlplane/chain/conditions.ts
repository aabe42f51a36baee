import { at, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { charts } from '../../../constructs/versions.ts';
import { definitionsOfGroups } from '../crds.ts';

/** What somebody's controller does with the objects of one kind, as far as others can see it. */
export interface CustomController {
  readonly apiVersion: string;
  readonly kind: string;
  /**
   * HelmRelease with the controller's pods: until it is ready, nobody answers. Default: the one whose chart brings the
   * definition; where none does, the controller runs from the start.
   */
  readonly release?: string;
  /** True when it reports only after the workloads that it makes are available. Default: false. */
  readonly waits?: boolean;
  /** Status of an object that is well. Default: the controller writes none. */
  readonly status?: (object: Manifest, cluster: { readonly nodes: number }) => object;
  /** False where the status is no subresource. Default: true. */
  readonly subresource?: boolean;
  /** Whether the claims that it makes for an object stay when that goes. Default: they go. */
  readonly keepsClaims?: (object: Manifest) => boolean;
  /** Objects that it makes besides workloads. */
  readonly makes?: (object: Manifest) => readonly Manifest[];
}

/** One condition as every API of Kubernetes writes it. */
export function condition(type: string, status: 'True' | 'False', reason: string, message: string): object {
  return { type, status, reason, message, lastTransitionTime: new Date().toISOString() };
}

export function readyCondition(status: 'True' | 'False', reason: string, message: string): object {
  return condition('Ready', status, reason, message);
}

/** Whether an object has a condition that is True. */
export function isTrue(object: Manifest | undefined, type: string): boolean {
  return list(at(object?.status, 'conditions')).some(
    (each) => at(each, 'type') === type && at(each, 'status') === 'True',
  );
}

function ready(object: Manifest): object {
  return {
    observedGeneration: at(object, 'metadata', 'generation'),
    conditions: [readyCondition('True', 'Succeeded', 'reconciled')],
  };
}

function readyWithoutGeneration(): object {
  return { conditions: [readyCondition('True', 'Succeeded', 'reconciled')] };
}

/** Groups whose definitions come with what the Knative operator installs. */
const servingGroups = [
  'serving.knative.dev',
  'networking.internal.knative.dev',
  'autoscaling.internal.knative.dev',
];
const eventingGroups = [
  'eventing.knative.dev',
  'messaging.knative.dev',
  'flows.knative.dev',
  'sources.knative.dev',
];

/** What the messaging topology operator keeps inside a RabbitMQ cluster. */
const topologyKinds = ['Binding', 'Exchange', 'Permission', 'Policy', 'Queue', 'User', 'Vhost'];

const source = { apiVersion: 'source.toolkit.fluxcd.io/v1', status: ready } as const;
const certManager = { apiVersion: 'cert-manager.io/v1', status: readyWithoutGeneration } as const;
const knativeOperator = { apiVersion: 'operator.knative.dev/v1beta1', status: ready, waits: true } as const;
const eventing = { apiVersion: 'eventing.knative.dev/v1', status: ready } as const;
const rabbit = { apiVersion: 'rabbitmq.com/v1beta1' } as const;

/**
 * Every controller that is not real here: flux-operator, source-controller for charts, notification-controller, and
 * those of the charts.
 */
export const customControllers: readonly CustomController[] = [
  { apiVersion: 'fluxcd.controlplane.io/v1', kind: 'FluxInstance', status: readyWithoutGeneration },
  { ...source, kind: 'HelmRepository' },
  { ...source, kind: 'OCIRepository' },
  { apiVersion: 'notification.toolkit.fluxcd.io/v1', kind: 'Receiver', status: ready },
  { ...certManager, kind: 'Certificate' },
  { ...certManager, kind: 'ClusterIssuer' },
  { ...certManager, kind: 'Issuer' },
  {
    apiVersion: 'bitnami.com/v1alpha1',
    kind: 'SealedSecret',
    status: synced,
    makes: unsealed,
  },
  {
    ...knativeOperator,
    kind: 'KnativeServing',
    makes: () => definitionsOfGroups(servingGroups),
  },
  {
    ...knativeOperator,
    kind: 'KnativeEventing',
    makes: () => definitionsOfGroups(eventingGroups),
  },
  { apiVersion: 'serving.knative.dev/v1', kind: 'Service', status: ready },
  { ...eventing, kind: 'Broker' },
  { ...eventing, kind: 'Trigger' },
  { ...rabbit, kind: 'RabbitmqCluster', waits: true, status: rabbitmqClusterStatus, makes: defaultUser },
  ...topologyKinds.map((kind) => ({ ...rabbit, kind, status: ready })),
  {
    apiVersion: 'coroot.com/v1',
    kind: 'Coroot',
    status: () => ({ status: 'OK' }),
    keepsClaims: retainsStorage,
  },
  { apiVersion: 'core.k8sgpt.ai/v1alpha1', kind: 'K8sGPT' },
  { apiVersion: 'lambda.knative.io/v1alpha1', kind: 'LambdaFunction' },
  {
    apiVersion: 'runtime.spinkube.dev/v1alpha1',
    kind: 'Shim',
    waits: true,
    subresource: false,
    status: (_shim, { nodes }) => ({ nodes, nodesReady: nodes }),
    makes: runtimeClass,
  },
  {
    apiVersion: 'core.spinkube.dev/v1alpha1',
    kind: 'SpinApp',
    release: charts.spinOperator.name,
    waits: true,
    status: () => ({
      readyReplicas: 1,
      conditions: [condition('Available', 'True', 'MinimumReplicasAvailable', 'reconciled')],
    }),
  },
  { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', makes: storageClass },
];

function synced(object: Manifest): object {
  return {
    observedGeneration: at(object, 'metadata', 'generation'),
    conditions: [{ type: 'Synced', status: 'True' }],
  };
}

/** The Secret, with values that nobody reads. */
function unsealed({ metadata: { name, namespace }, spec }: Manifest): readonly Manifest[] {
  const keys = Object.keys(at(spec, 'encryptedData') ?? {});
  const stringData = Object.fromEntries(keys.map((key) => [key, 'unsealed']));
  return [{ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, stringData }];
}

function rabbitmqClusterStatus(object: Manifest): object {
  return {
    observedGeneration: at(object, 'metadata', 'generation'),
    conditions: ['AllReplicasReady', 'ClusterAvailable', 'NoWarnings', 'ReconcileSuccess'].map((type) =>
      condition(type, 'True', 'Succeeded', 'reconciled'),
    ),
  };
}

function defaultUser({ metadata: { name, namespace } }: Manifest): readonly Manifest[] {
  const stringData = { username: 'user', password: 'password' };
  const metadata = { name: `${name}-default-user`, namespace };
  return [{ apiVersion: 'v1', kind: 'Secret', metadata, stringData }];
}

/** The operator owns every claim whose storage does not say Retain. */
function retainsStorage({ spec }: Manifest): boolean {
  const parts = [[], ['prometheus'], ['clickhouse'], ['clickhouse', 'keeper']];
  return parts.every((part) => at(spec, ...part, 'storage', 'reclaimPolicy') === 'Retain');
}

function runtimeClass({ spec }: Manifest): readonly Manifest[] {
  const name = String(at(spec, 'runtimeClass', 'name'));
  const handler = String(at(spec, 'runtimeClass', 'handler'));
  return [{ apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name }, handler }];
}

/** Longhorn's manager makes its class of a ConfigMap of the chart. */
function storageClass({ metadata }: Manifest): readonly Manifest[] {
  if (metadata.name !== charts.longhorn.name) return [];
  const annotations = { 'storageclass.kubernetes.io/is-default-class': 'true' };
  return [
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'longhorn', annotations },
      provisioner: 'driver.longhorn.io',
      volumeBindingMode: 'Immediate',
    },
  ];
}

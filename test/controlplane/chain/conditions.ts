import { at, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { charts } from '../../../constructs/versions.ts';

/** What somebody's controller does with the objects of one kind, as far as others can see it. */
export interface CustomController {
  readonly apiVersion: string;
  readonly kind: string;
  /** HelmRelease with the controller's pods: until it is ready, nobody answers. Default: it runs from the start. */
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

const certManager = { apiVersion: 'cert-manager.io/v1', release: charts.certManager.name } as const;
const source = { apiVersion: 'source.toolkit.fluxcd.io/v1', status: ready } as const;

/** Every controller that is not real here: flux-operator, source-controller for charts, and those of the charts. */
export const customControllers: readonly CustomController[] = [
  { apiVersion: 'fluxcd.controlplane.io/v1', kind: 'FluxInstance', status: readyWithoutGeneration },
  { ...source, kind: 'HelmRepository' },
  { ...source, kind: 'OCIRepository' },
  { ...certManager, kind: 'Certificate', status: readyWithoutGeneration },
  { ...certManager, kind: 'ClusterIssuer', status: readyWithoutGeneration },
  { ...certManager, kind: 'Issuer', status: readyWithoutGeneration },
  {
    apiVersion: 'coroot.com/v1',
    kind: 'Coroot',
    release: charts.corootOperator.name,
    status: () => ({ status: 'OK' }),
    keepsClaims: retainsStorage,
  },
  { apiVersion: 'core.k8sgpt.ai/v1alpha1', kind: 'K8sGPT', release: charts.k8sgptOperator.name },
  {
    apiVersion: 'runtime.spinkube.dev/v1alpha1',
    kind: 'Shim',
    release: charts.runtimeClassManager.name,
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

import type { Manifest } from '../core/manifest.ts';
import { images } from '../versions.ts';
import { keeperStorage, corootResources as resources } from './coroot-resources.ts';

export interface CorootWorkloadsProps {
  /** Name of the Coroot object. */
  readonly name: string;
  readonly namespace: string;
  readonly storageClass: string;
  /** Quantities of storage; without `prometheus` Coroot runs none. */
  readonly storage: { readonly server: string; readonly prometheus?: string; readonly clickhouse: string };
  readonly keepers: number;
}

/** Labels that the operator gives to the pods of one part. */
export function corootLabels(name: string, part: string): Readonly<Record<string, string>> {
  return {
    'app.kubernetes.io/managed-by': 'coroot-operator',
    'app.kubernetes.io/part-of': name,
    'app.kubernetes.io/component': part,
  };
}

/** Containers that the operator gives no probes, and the Coroot object has no field for them. */
export const withoutProbes = Object.fromEntries(
  ['clickhouse-keeper', 'cluster-agent', 'kube-state-metrics', 'node-agent'].map((container) => [
    container,
    'The operator sets none and offers none.',
  ]),
);

/** One workload of the operator's; its pods' component label is not always its name. */
interface Part {
  readonly kind: 'DaemonSet' | 'Deployment' | 'StatefulSet';
  readonly suffix: string;
  readonly component: string;
  readonly pod: object;
  readonly storage?: string;
  readonly replicas?: number;
}

/** What the operator makes of a Coroot object, by its source at 1.9.3. */
export function corootWorkloads(props: CorootWorkloadsProps): readonly Manifest[] {
  return partsOf(props).map((part) => toManifest(part, props));
}

function partsOf({ storage, keepers }: CorootWorkloadsProps): readonly Part[] {
  const set = (component: string, suffix: string, pod: object, size: string): Part => {
    return { kind: 'StatefulSet', component, suffix, pod, storage: size };
  };
  const prometheus: Part = {
    kind: 'Deployment',
    component: 'prometheus',
    suffix: 'prometheus',
    pod: prometheusPod,
    storage: storage.prometheus,
  };
  return [
    set('coroot', 'coroot', serverPod, storage.server),
    { kind: 'DaemonSet', component: 'coroot-node-agent', suffix: 'node-agent', pod: nodeAgentPod },
    { kind: 'Deployment', component: 'coroot-cluster-agent', suffix: 'cluster-agent', pod: clusterAgentPod },
    ...(storage.prometheus ? [prometheus] : []),
    set('clickhouse', 'clickhouse-shard-0', clickhousePod, storage.clickhouse),
    { ...set('clickhouse-keeper', 'clickhouse-keeper', keeperPod, keeperStorage), replicas: keepers },
  ];
}

/** A claim stands in the workload even where the operator makes it beside one: storage is counted here. */
function toManifest(
  { kind, suffix, component, pod, storage, replicas }: Part,
  props: CorootWorkloadsProps,
): Manifest {
  const claim = (size: string) => ({
    metadata: { name: 'data' },
    spec: { storageClassName: props.storageClass, resources: { requests: { storage: size } } },
  });
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: `${props.name}-${suffix}`, namespace: props.namespace },
    spec: {
      replicas,
      volumeClaimTemplates: storage ? [claim(storage)] : undefined,
      template: { metadata: { labels: corootLabels(props.name, component) }, spec: pod },
    },
  };
}

const securityContext = { runAsNonRoot: true };

const serverPod = {
  securityContext,
  containers: [
    {
      name: 'coroot',
      image: images.coroot,
      resources: resources.server,
      readinessProbe: { httpGet: { path: '/health', port: 'http' } },
    },
  ],
};

const nodeAgentPod = {
  hostPID: true,
  tolerations: [{ operator: 'Exists' }],
  containers: [
    {
      name: 'node-agent',
      image: images.corootNodeAgent,
      resources: resources.nodeAgent,
      securityContext: { privileged: true },
    },
  ],
  volumes: ['/sys/fs/cgroup', '/sys/kernel/tracing', '/sys/kernel/debug'].map((path, index) => ({
    name: `host-${index}`,
    hostPath: { path },
  })),
};

const clusterAgentPod = {
  securityContext,
  containers: [
    { name: 'cluster-agent', image: images.corootClusterAgent, resources: resources.clusterAgent },
    { name: 'kube-state-metrics', image: images.corootKubeStateMetrics, resources: resources.clusterAgent },
  ],
};

const prometheusPod = {
  securityContext,
  initContainers: [{ name: 'config', image: images.corootPrometheus, resources: resources.prometheus }],
  containers: [
    {
      name: 'prometheus',
      image: images.corootPrometheus,
      resources: resources.prometheus,
      readinessProbe: { httpGet: { path: '/-/healthy', port: 'http' } },
    },
  ],
};

const clickhousePod = {
  securityContext,
  initContainers: [{ name: 'config', image: images.corootClickhouse, resources: resources.clickhouse }],
  containers: [
    {
      name: 'clickhouse-server',
      image: images.corootClickhouse,
      resources: resources.clickhouse,
      readinessProbe: { httpGet: { path: '/ping', port: 'http' } },
    },
  ],
};

const keeperPod = {
  securityContext,
  initContainers: [{ name: 'config', image: images.corootClickhouse, resources: resources.keeper }],
  containers: [{ name: 'clickhouse-keeper', image: images.corootClickhouse, resources: resources.keeper }],
};

import type { NodeSpec } from '../../clusters/define-cluster.ts';
import { chartFacts } from '../core/chart-facts.ts';
import type { Manifest } from '../core/manifest.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { charts } from '../versions.ts';
import { distinctTaints, toleration } from './taints.ts';

/** Share of each node's CPUs that its instance manager requests: Longhorn's default. */
export const managerPercent = 12;

const small = { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '128Mi' } };
const sidecars = ['attacher', 'provisioner', 'resizer', 'snapshotter'] as const;

/** Resources of the CSI containers, by their names: the form of Longhorn's setting. */
export const csiResources = {
  'csi-attacher': small,
  'csi-provisioner': small,
  'csi-resizer': small,
  'csi-snapshotter': small,
  'node-driver-registrar': small,
  'longhorn-liveness-probe': small,
  'longhorn-csi-plugin': { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '256Mi' } },
} as const;

/** Why some of its containers have no probes. */
export const noProbes = {
  ...Object.fromEntries(
    sidecars.map((part) => [`csi-${part}`, 'Longhorn sets none; it exits when it loses its lease.']),
  ),
  'node-driver-registrar': 'Longhorn sets none; it exits when the kubelet refuses the driver.',
  'longhorn-liveness-probe': 'It answers the probes of the driver beside it.',
};

type CsiContainer = keyof typeof csiResources;

/** What the manager makes once it runs: the drivers, and on every node what serves its volumes. */
export function madeByManager({ name }: OwnedNamespace, nodes: readonly NodeSpec[]): readonly Manifest[] {
  const pod = { namespace: name, tolerations: distinctTaints(nodes).map(toleration) };
  return [
    ...sidecars.map((part) => sidecar(part, pod)),
    csiPlugin(pod),
    engineImage(pod),
    ...nodes.map((node) => instanceManager(node, pod)),
  ];
}

interface PodFacts {
  readonly namespace: string;
  readonly tolerations: readonly object[];
}

function sidecar(part: (typeof sidecars)[number], { namespace, tolerations }: PodFacts): Manifest {
  const name = `csi-${part}` as const;
  const volumes = [hostPath('socket-dir', '/var/lib/kubelet/plugins/driver.longhorn.io')];
  const spec = { tolerations, volumes, containers: [csi(name, `csi.${part}`)] };
  const template = { metadata: { labels: { app: name } }, spec };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: { replicas: 3, template },
  };
}

function csiPlugin(facts: PodFacts): Manifest {
  const privileged = { securityContext: { privileged: true } };
  return daemonSet('longhorn-csi-plugin', facts, {
    volumes: ['/var/lib/kubelet', '/dev', '/proc', '/sys', '/lib/modules'].map((path, index) =>
      hostPath(`host-${index}`, path),
    ),
    containers: [
      { ...csi('node-driver-registrar', 'csi.nodeDriverRegistrar'), ...privileged },
      csi('longhorn-liveness-probe', 'csi.livenessProbe'),
      { ...csi('longhorn-csi-plugin', 'longhorn.manager'), ...privileged, livenessProbe: {} },
    ],
  });
}

/** Keeps the engine's binary on the node. */
function engineImage(facts: PodFacts): Manifest {
  return daemonSet('engine-image', facts, {
    volumes: [hostPath('data', '/var/lib/longhorn/engine-binaries')],
    containers: [privilegedContainer('engine-image', 'longhorn.engine')],
  });
}

/** Runs the engines and replicas of one node; placed there by the manager, not by the scheduler. */
function instanceManager(node: NodeSpec, { namespace, tolerations }: PodFacts): Manifest {
  const millicores = Math.ceil((node.cpu * 1000 * managerPercent) / 100);
  const container = privilegedContainer('instance-manager', 'longhorn.instanceManager');
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `instance-manager-${node.name}`,
      namespace,
      labels: { 'longhorn.io/component': 'instance-manager' },
    },
    spec: {
      nodeSelector: { 'kubernetes.io/hostname': node.name },
      tolerations,
      volumes: [hostPath('host', '/')],
      containers: [{ ...container, resources: { requests: { cpu: `${millicores}m` } } }],
    },
  };
}

function daemonSet(name: string, { namespace, tolerations }: PodFacts, spec: object): Manifest {
  const template = { metadata: { labels: { app: name } }, spec: { tolerations, ...spec } };
  return { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name, namespace }, spec: { template } };
}

function csi(name: CsiContainer, part: string): object {
  return { name, image: image(part), resources: csiResources[name] };
}

function privilegedContainer(name: string, part: string): object {
  return { name, image: image(part), securityContext: { privileged: true }, livenessProbe: {} };
}

function hostPath(name: string, path: string): object {
  return { name, hostPath: { path } };
}

/** The image that the chart's own values name for a part. */
function image(part: string): string {
  const values = chartFacts(charts.longhorn.name)?.values ?? {};
  const [repository, tag] = ['repository', 'tag'].map((key) => {
    const fact = values[`image.${part}.${key}`];
    return typeof fact === 'object' ? String(fact.default) : undefined;
  });
  if (!repository || !tag) throw new Error(`imports/charts/longhorn.json names no image for ${part}`);
  return `docker.io/${repository}:${tag}`;
}

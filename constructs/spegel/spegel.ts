import type { SpegelValues } from '../../imports/charts/spegel.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';

export interface SpegelProps {
  /** Port at which each node answers for its own images. */
  readonly hostPort: number;
  /** Port at which any node answers while its own mirror is down; one of the cluster's NodePorts. */
  readonly nodePort: number;
}

const registryPort = 5000;
const routerPort = 5001;
const metricsPort = 9090;
const mirror = { 'app.kubernetes.io/name': 'spegel', 'app.kubernetes.io/component': 'spegel' };

/** Nodes take container images from each other before they ask a registry. For kind; k3s has Spegel built in. */
export class Spegel extends Component {
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: SpegelProps) {
    super(layer, 'spegel', props);
    const namespace = this.namespace('spegel', {
      podSecurityReason: 'It reads the images of its node through the socket of containerd.',
    });
    const stage = this.stage('spegel', { timeout: '10m' });
    install(stage, namespace, props);
    this.metrics = [
      new Metrics(stage, { job: 'spegel', namespace: namespace.name, labels: mirror, port: metricsPort }),
    ];
    this.allowWithin(namespace, [
      { port: registryPort },
      { port: routerPort },
      { port: routerPort, protocol: 'UDP' },
    ]);
    this.allowFromNodes(namespace);
  }

  /** containerd pulls through the mirror from its node's address. */
  private allowFromNodes({ name }: OwnedNamespace): void {
    const { cluster } = this;
    cluster.flows.push({
      from: cluster.nodes.addresses,
      to: { namespace: name, labels: mirror },
      ports: [{ port: registryPort }],
      label: { from: cluster.nodes.name, to: name },
      declaredBy: this,
    });
  }
}

function install(stage: Stage, namespace: OwnedNamespace, { hostPort, nodePort }: SpegelProps): void {
  release<SpegelValues>(stage, {
    chart: charts.spegel,
    namespace,
    timeout: '8m',
    values: {
      service: { registry: { hostPort, nodePort } },
      spegel: {
        containerdSock: '/run/containerd/containerd.sock',
        containerdContentPath: '/var/lib/containerd/io.containerd.content.v1.content',
        containerdRegistryConfigPath: '/etc/containerd/certs.d',
      },
      podSecurityContext: { seccompProfile: { type: 'RuntimeDefault' } },
      resources: { requests: { cpu: '10m', memory: '128Mi' }, limits: { memory: '128Mi' } },
    },
    workloads,
  });
}

const afterDelete = 'It runs once, after the release is deleted.';

const workloads = {
  'DaemonSet/spegel': {
    podSecurityContext: 'podSecurityContext',
    containers: {
      configuration: { resources: 'resources' },
      registry: { resources: 'resources', probes: ['startup', 'readiness'] },
    },
  },
  'DaemonSet/spegel-cleanup': { containers: { cleanup: { noProbes: afterDelete } } },
  'Pod/spegel-cleanup-wait': { containers: { 'cleanup-wait': { noProbes: afterDelete } } },
} as const;

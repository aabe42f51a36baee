import type { FalcoValues } from '../../imports/charts/falco.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';
import { rulesFile } from './falco-rules/rule.ts';
import { disabledFalcoRules, falcoRules } from './falco-rules.ts';

export interface FalcoProps {
  /** Labels of the nodes it runs on, one for each kernel. Default: every node. */
  readonly nodes?: Readonly<Record<string, string>>;
  /** Socket of the nodes' container runtime, which knows the names of pods. */
  readonly runtimeSocket: string;
}

const name = 'falco';
const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': name };
const port = 8765;

/**
 * Reads every system call of a kernel and tells what no workload should do. It reports as JSON on its standard output,
 * from where the logs go, and counts each rule's hits in its metrics, from where the alerts come.
 */
export class Falco extends Component {
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: FalcoProps) {
    super(layer, name, props);
    const namespace = this.namespace(name, {
      podSecurityReason: 'It loads eBPF programs and reads /proc, /etc and the runtime socket of its node.',
    });
    const stage = this.stage(name, { timeout: '10m' });
    install(stage, namespace, props);
    this.metrics = [new Metrics(stage, { job: name, namespace: name, labels, port })];
  }
}

function install(stage: Stage, namespace: OwnedNamespace, { nodes, runtimeSocket }: FalcoProps): void {
  release<FalcoValues>(stage, {
    chart: charts.falco,
    namespace,
    timeout: '8m',
    values: {
      ...(nodes ? { nodeSelector: nodes } : {}),
      tolerations: [{ operator: 'Exists' }],
      driver: { kind: 'modern_ebpf', loader: { enabled: false } },
      collectors: { containerEngine: { engines: engines(runtimeSocket) } },
      // Rules and plugins are those inside the image: nothing is fetched, and a version says what runs.
      falcoctl: { artifact: { install: { enabled: false }, follow: { enabled: false } } },
      falco: {
        priority: 'notice',
        json_output: true,
        time_format_iso_8601: true,
        syslog_output: { enabled: false },
        log_syslog: false,
      },
      extra: { args: disabledFalcoRules.flatMap((rule) => ['-o', `rules[].disable.rule=${rule}`]) },
      customRules: { 'homelab.yaml': rulesFile(falcoRules) },
      metrics: { enabled: true, service: { create: false } },
      scc: { create: false },
      resources: { requests: { cpu: '20m', memory: '256Mi' }, limits: { memory: '1Gi' } },
    },
    adds: [
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'falco-rules', namespace: namespace.name } },
    ],
    workloads: { 'DaemonSet/falco': daemonSet },
  });
}

/** Only the runtime that the nodes have: a path that does not exist would become a folder on the node. */
function engines(runtimeSocket: string): object {
  const absent = ['docker', 'podman', 'containerd', 'lxc', 'libvirt_lxc', 'bpm'];
  return {
    ...Object.fromEntries(absent.map((engine) => [engine, { enabled: false }])),
    cri: { enabled: true, sockets: [runtimeSocket] },
  };
}

const daemonSet = {
  nodeSelector: 'nodeSelector',
  tolerations: 'tolerations',
  containers: {
    falco: { resources: 'resources', probes: ['startup', 'liveness', 'readiness'] },
    'falcoctl-artifact-follow': { absent: true },
    'falco-driver-loader': { absent: true },
    'falcoctl-artifact-install': { absent: true },
  },
} as const;

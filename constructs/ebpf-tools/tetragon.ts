import type { TetragonValues } from '../../imports/charts/tetragon.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import type { External } from '../core/external.ts';
import type { Layer } from '../core/layer.ts';
import type { Manifest } from '../core/manifest.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';
import type { TracingPolicyOptions } from './tracing-policies/policy.ts';
import { addTracingPolicies } from './tracing-policies.ts';

export interface TetragonProps {
  readonly apiServer: External;
  /** Where nodes have the /proc of their kernel. Default: `/proc`. */
  readonly hostProc?: string;
  readonly policies: TracingPolicyOptions;
}

const agent = { 'app.kubernetes.io/name': 'tetragon', 'app.kubernetes.io/component': 'agent' };
/** The operator is a pod like any other; the agents share the network of their nodes. */
const operator = { 'app.kubernetes.io/name': 'tetragon-operator', 'app.kubernetes.io/component': 'operator' };

/** Upstream drops all events of nodes and kube-system; escapes show there, plain starts and ends are too many. */
const exportDenyList = [
  { health_check: true },
  { namespace: ['', 'kube-system'], event_set: ['PROCESS_EXEC', 'PROCESS_EXIT'] },
];

/** Sees processes, files and connections in the kernel, and stops what its policies forbid. */
export class Tetragon extends Component {
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: TetragonProps) {
    super(layer, 'tetragon', props);
    const namespace = this.namespace('tetragon', {
      podSecurityReason: 'The agent loads eBPF programs and reads /proc and the network of its node.',
    });
    const agents = this.stage('tetragon', { timeout: '10m' });
    install(agents, namespace, props.hostProc ?? '/proc');
    this.metrics = this.metricsOf(agents, namespace);
    this.callFrom(props.apiServer, namespace, operator);
    addTracingPolicies(this.stage('tetragon-policies', { filePerObject: true, takes: [] }), props.policies);
  }

  private metricsOf(stage: Stage, { name: namespace }: OwnedNamespace): readonly Metrics[] {
    const nodes = this.cluster.nodes.addresses;
    return [
      new Metrics(stage, { job: 'tetragon', namespace, labels: agent, port: 2112, nodes }),
      new Metrics(stage, { job: 'tetragon-operator', namespace, labels: operator, port: 2113 }),
    ];
  }
}

function install(stage: Stage, namespace: OwnedNamespace, hostProcPath: string): void {
  release<TetragonValues>(stage, {
    chart: charts.tetragon,
    namespace,
    timeout: '8m',
    values: {
      crds: { installMethod: 'helm' },
      tetragon: {
        hostProcPath,
        clusterName: stage.component.cluster.spec.name,
        exportDenyList: exportDenyList.map((filter) => JSON.stringify(filter)).join('\n'),
        prometheus: { enabled: true },
        resources: { requests: { cpu: '20m', memory: '192Mi' }, limits: { memory: '512Mi' } },
      },
      export: { resources: { requests: { cpu: '5m', memory: '16Mi' }, limits: { memory: '64Mi' } } },
      tetragonOperator: {
        podSecurityContext: { seccompProfile: { type: 'RuntimeDefault' } },
        resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '128Mi' } },
        prometheus: { enabled: true },
      },
    },
    brings: ['cilium.io/TracingPolicy'],
    adds: [definition('podinfo'), definition('tracingpoliciesnamespaced')],
    workloads,
  });
}

const workloads = {
  'DaemonSet/tetragon': {
    containers: {
      tetragon: {
        resources: 'tetragon.resources',
        probes: ['liveness'],
      },
      'export-stdout': {
        resources: 'export.resources',
        noProbes: 'It copies a file to its standard output and ends when it cannot.',
      },
    },
  },
  'Deployment/tetragon-operator': {
    podSecurityContext: 'tetragonOperator.podSecurityContext',
    containers: {
      'tetragon-operator': {
        resources: 'tetragonOperator.resources',
        hardened: true,
        probes: ['liveness', 'readiness'],
      },
    },
  },
} as const;

/** A CRD that the chart adds and nothing here uses. */
function definition(plural: string): Manifest {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.cilium.io` },
  };
}

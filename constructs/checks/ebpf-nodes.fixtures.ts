import type { NodeSpec } from '../../clusters/define-cluster.ts';
import { pi } from '../../clusters/pi.ts';
import type { Manifest } from '../core/manifest.ts';
import { charts } from '../versions.ts';
import { eBpfNodes } from './ebpf-nodes.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { type Members, workload } from './fixtures/workloads.ts';

const node = { role: 'worker', cpu: 4, memory: '8Gi', disk: '100Gi', btf: true } as const;
const modern: NodeSpec = { ...node, name: 'modern', arch: 'arm64', kernel: '6.12.0' };
const old: NodeSpec = { ...node, name: 'old', arch: 'arm64', kernel: '5.4.0-216-generic' };
const blind: NodeSpec = { ...modern, name: 'blind', btf: false };

const tetragon = fixtureRelease(charts.tetragon);
const release = 'HelmRelease/flux-system/tetragon';

function agent(image: string, pod: Members = {}): Manifest {
  return workload({ kind: 'DaemonSet', container: { image }, pod });
}

function policy(call: string, action: string): Manifest {
  return {
    apiVersion: 'cilium.io/v1alpha1',
    kind: 'TracingPolicy',
    metadata: { name: 'connect' },
    spec: { kprobes: [{ call, syscall: false, selectors: [{ matchActions: [{ action }] }] }] },
  };
}

const nodeAgent = 'ghcr.io/coroot/coroot-node-agent:1.35.6';
const override = policy('security_socket_connect', 'Override');

export const eBpfNodesFixtures: RuleFixtures = {
  rule: eBpfNodes,
  good: {
    'Tetragon on modern kernels': fixtureView({ spec: { nodes: [modern] }, releases: [tetragon] }),
    'Tetragon on an older amd64 kernel': fixtureView({
      spec: { nodes: [{ ...old, arch: 'amd64' }] },
      releases: [tetragon],
      objects: [policy('security_socket_connect', 'Sigkill'), policy('tcp_connect', 'Override')],
    }),
    'node agent kept on the node that can': fixtureView({
      spec: { nodes: [modern, blind] },
      objects: [agent(nodeAgent, { nodeSelector: { 'kubernetes.io/hostname': 'modern' } })],
    }),
    'policy that overrides on modern kernels': fixtureView({
      spec: { nodes: [modern] },
      releases: [tetragon],
      objects: [override],
    }),
    'pods that load nothing': fixtureView({ spec: { nodes: [blind] }, objects: [workload()] }),
  },
  bad: {
    'kernel without BTF': {
      view: fixtureView({ spec: pi(3), releases: [tetragon] }),
      finds: [
        {
          object: release,
          problem:
            /DaemonSet\/tetragon\/tetragon runs Tetragon, which needs BTF: none on pi-1 \(6\.12\.47\+rpt-rpi-2712\), pi-2/,
        },
      ],
    },
    'kernel that is too old on arm64': {
      view: fixtureView({ spec: { nodes: [modern, old] }, releases: [tetragon] }),
      finds: [{ object: release, problem: /needs Linux 5\.10 on arm64: old \(5\.4\.0-216-generic\)/ }],
    },
    'node agent on a node without BTF': {
      view: fixtureView({ spec: { nodes: [modern, blind] }, objects: [agent(nodeAgent)] }),
      finds: [
        { object: 'DaemonSet/example/app', problem: /the Coroot node agent, which needs BTF: none on blind/ },
      ],
    },
    'unknown loader on a node without BTF': {
      view: fixtureView({
        spec: { nodes: [blind] },
        objects: [
          workload({
            kind: 'DaemonSet',
            container: { securityContext: { privileged: true } },
            pod: { volumes: [{ name: 'tracing', hostPath: { path: '/sys/kernel/tracing' } }] },
          }),
        ],
      }),
      finds: [{ object: 'DaemonSet/example/app', problem: /a loader of eBPF, which needs BTF/ }],
    },
    'policy that overrides on an old kernel': {
      view: fixtureView({
        spec: { nodes: [{ ...old, arch: 'amd64' }] },
        releases: [tetragon],
        objects: [override],
      }),
      finds: [
        {
          object: 'TracingPolicy/connect',
          problem: /Override of security_socket_connect needs Linux 5\.7: old \(5\.4\.0-216-generic\)/,
        },
      ],
    },
  },
};

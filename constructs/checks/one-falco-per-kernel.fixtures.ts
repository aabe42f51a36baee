import type { Manifest } from '../core/manifest.ts';
import { charts } from '../versions.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { workload } from './fixtures/workloads.ts';
import { oneFalcoPerKernel } from './one-falco-per-kernel.ts';

const node = { role: 'worker', arch: 'arm64', cpu: 4, memory: '8Gi', disk: '100Gi', btf: true } as const;
const nodes = ['first', 'second'].map((name) => ({ ...node, name, kernel: '6.12.0' }));

function falco(nodeSelector: Readonly<Record<string, string>> = {}): Manifest {
  const container = { image: 'docker.io/falcosecurity/falco:0.44.1' };
  return workload({ kind: 'DaemonSet', container, pod: { nodeSelector } });
}

const release = 'HelmRelease/flux-system/falco';

export const oneFalcoPerKernelFixtures: RuleFixtures = {
  rule: oneFalcoPerKernel,
  good: {
    'one node of a kind cluster': fixtureView({
      spec: { nodes },
      objects: [falco({ 'kubernetes.io/hostname': 'first' })],
    }),
    'every node where each has a kernel': fixtureView({ spec: { engine: 'k3s', nodes }, objects: [falco()] }),
    'other DaemonSets': fixtureView({ spec: { nodes }, objects: [workload({ kind: 'DaemonSet' })] }),
  },
  bad: {
    'every node of a kind cluster': {
      view: fixtureView({ spec: { nodes }, releases: [fixtureRelease(charts.falco)] }),
      finds: [{ object: release, problem: /has 2 pods for the one kernel of .*: it runs on first, second/ }],
    },
    'a node that the cluster does not have': {
      view: fixtureView({ spec: { nodes }, objects: [falco({ 'kubernetes.io/hostname': 'third' })] }),
      finds: [{ object: 'DaemonSet/example/app', problem: /has 0 pods .*: it runs on no node/ }],
    },
  },
};

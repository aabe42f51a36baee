import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import type { ReleaseView } from '../core/view.ts';
import { charts } from '../versions.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { kubernetesVersion } from './kubernetes-version.ts';

function traefik(kubeVersion: string): ReleaseView {
  const view = fixtureRelease(charts.traefik);
  if (!view.facts) throw new Error('imports/charts has no traefik');
  return { ...view, facts: { ...view.facts, kubeVersion } };
}

const object = 'HelmRelease/flux-system/traefik';

export const kubernetesVersionFixtures: RuleFixtures = {
  rule: kubernetesVersion,
  good: {
    'chart with a lower bound': fixtureView({ releases: [fixtureRelease(charts.traefik)] }),
    'chart without a constraint on k3s': fixtureView({ spec: { engine: 'k3s' }, releases: [traefik('')] }),
  },
  bad: {
    'chart for older Kubernetes': {
      view: fixtureView({ releases: [traefik('>=1.20.0-0 <1.30.0-0')] }),
      finds: [{ object, problem: /has kubeVersion ">=1\.20\.0-0 <1\.30\.0-0", the nodes run 1\.36\.\d+/ }],
    },
    'constraint that nobody can read': {
      view: fixtureView({ releases: [traefik('recent')] }),
      finds: [{ object, problem: /"recent", which cannot be read/ }],
    },
    'minor without a node image': {
      view: fixtureView({ spec: { kubernetes: '1.30' as string as ClusterSpec['kubernetes'] } }),
      finds: [
        { object: 'kubernetes', problem: /Kubernetes 1\.30 has no node image; there are 1\.35, 1\.36/ },
      ],
    },
  },
};

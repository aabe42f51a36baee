import { type ChartVersion, charts } from '../versions.ts';
import { chartValues } from './chart-values.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';

function withValues(chart: ChartVersion, values: object) {
  return fixtureView({ releases: [fixtureRelease(chart, { values })] });
}

const unknown = { name: 'mystery', version: '1.0.0', repository: 'https://charts.example' };
const object = 'HelmRelease/flux-system/cert-manager';

export const chartValuesFixtures: RuleFixtures = {
  rule: chartValues,
  good: {
    'keys of every kind': withValues(charts.certManager, {
      crds: { enabled: true },
      nodeSelector: { 'kubernetes.io/arch': 'arm64', 'kubernetes.io/os': 'linux' },
      podLabels: { 'app.kubernetes.io/part-of': 'homelab' },
      resources: { limits: { memory: '128Mi' } },
      tolerations: [],
      replicaCount: 2,
    }),
    'key that only a template reads': withValues(charts.certManager, {
      podDisruptionBudget: { minAvailable: 1 },
      serviceAccount: { annotations: { any: 'thing' } },
    }),
    'maps of Kubernetes with more than the default': withValues(charts.corootOperator, {
      resources: { limits: { memory: '128Mi' } },
      podSecurityContext: { seccompProfile: { type: 'RuntimeDefault' } },
    }),
    'resources by resource, where the chart has them so': withValues(charts.linkerdControlPlane, {
      proxy: { resources: { cpu: { request: '5m' }, memory: { request: '20Mi', limit: '250Mi' } } },
    }),
    'null removes a default': withValues(charts.certManager, { webhook: { livenessProbe: null } }),
  },
  bad: {
    'mistyped key': {
      view: withValues(charts.certManager, { crds: { enable: true } }),
      finds: [
        { object, problem: /values\.crds\.enable: .* v1\.21\.1 has no such key; did you mean enabled\?/ },
      ],
    },
    'key of another level': {
      view: withValues(charts.certManager, { webhook: { leaderElection: {} } }),
      finds: [{ object, problem: /values\.webhook\.leaderElection: .* no such key/ }],
    },
    'mistyped field of resources': {
      view: withValues(charts.certManager, { resources: { limit: { memory: '1Gi' } } }),
      finds: [{ object, problem: /values\.resources\.limit: .* did you mean limits\?/ }],
    },
    'high availability, which no template of Linkerd reads': {
      view: withValues(charts.linkerdControlPlane, { highAvailability: true }),
      finds: [
        {
          object: 'HelmRelease/flux-system/linkerd-control-plane',
          problem: /values\.highAvailability: linkerd-control-plane .* has no such key/,
        },
      ],
    },
    "Kubernetes' resources where the chart has them by resource": {
      view: withValues(charts.linkerdControlPlane, { proxy: { resources: { requests: { cpu: '5m' } } } }),
      finds: [
        {
          object: 'HelmRelease/flux-system/linkerd-control-plane',
          problem: /values\.proxy\.resources\.requests: .* has no such key/,
        },
      ],
    },
    'string where a boolean belongs': {
      view: withValues(charts.certManager, { crds: { enabled: 'true' } }),
      finds: [{ object, problem: /values\.crds\.enabled must be boolean, not string "true"/ }],
    },
    'scalar where a map belongs': {
      view: withValues(charts.certManager, { webhook: true, tolerations: {} }),
      finds: [
        { object, problem: /values\.webhook must be map, not boolean true/ },
        { object, problem: /values\.tolerations must be list, not object/ },
      ],
    },
    'chart without facts': {
      view: withValues(unknown, {}),
      finds: [{ object: 'HelmRelease/flux-system/mystery', problem: /no facts of the chart mystery/ }],
    },
    'pinned version other than that of the facts': {
      view: withValues({ ...charts.certManager, version: 'v1.20.0' }, {}),
      finds: [{ object, problem: /pins cert-manager v1\.20\.0, its facts are of v1\.21\.1/ }],
    },
  },
};

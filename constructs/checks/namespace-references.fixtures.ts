import { clusterWide, inDemo } from './fixtures/objects.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { namespaceReferences } from './namespace-references.ts';

const demo = clusterWide('v1', 'Namespace', 'demo');
const settings = inDemo('v1', 'ConfigMap', 'settings');

function release(targetNamespace: string, values: object = {}) {
  return {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: 'web', namespace: 'flux-system' },
    spec: { targetNamespace, values },
  };
}

function policy(namespace: string) {
  const namespaceSelector = { matchLabels: { 'kubernetes.io/metadata.name': namespace } };
  return inDemo('networking.k8s.io/v1', 'NetworkPolicy', 'web', {
    spec: { egress: [{ to: [{ namespaceSelector }] }] },
  });
}

export const namespaceReferencesFixtures: RuleFixtures = {
  rule: namespaceReferences,
  good: {
    'namespaces of ours, of Flux and of Kubernetes': fixtureView({
      objects: [demo, settings, release('demo'), policy('kube-system')],
    }),
  },
  bad: {
    'object in a namespace that nobody creates': {
      view: fixtureView({ objects: [settings] }),
      finds: [
        { object: 'ConfigMap/demo/settings', problem: /metadata\.namespace: there is no Namespace demo/ },
      ],
    },
    'release into a namespace that nobody creates': {
      view: fixtureView({ objects: [demo, release('dmeo')] }),
      finds: [
        {
          object: 'HelmRelease/flux-system/web',
          problem: /spec\.targetNamespace: there is no Namespace dmeo; did you mean demo\?/,
        },
      ],
    },
    'namespace in the values of a chart': {
      view: fixtureView({
        objects: [demo, release('demo', { serviceMonitor: { namespace: 'monitoring' }, namespace: '' })],
      }),
      finds: [
        {
          object: 'HelmRelease/flux-system/web',
          problem: /spec\.values\.serviceMonitor\.namespace: there is no Namespace monitoring/,
        },
      ],
    },
    'traffic to a namespace that nobody creates': {
      view: fixtureView({ objects: [demo, policy('monitoring')] }),
      finds: [
        { object: 'NetworkPolicy/demo/web', problem: /metadata\.name"\]: there is no Namespace monitoring/ },
      ],
    },
  },
};

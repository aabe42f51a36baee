import type { Manifest } from '../core/manifest.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { uniqueIdentity } from './unique-identity.ts';

function configMap(namespace: string): Manifest {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace } };
}

export const uniqueIdentityFixtures: RuleFixtures = {
  rule: uniqueIdentity,
  good: {
    'same name in two namespaces': fixtureView({ objects: [configMap('a'), configMap('b')] }),
  },
  bad: {
    'same object in two stages': {
      view: fixtureView({ objects: { first: [configMap('a')], second: [configMap('a')] } }),
      finds: [{ object: 'ConfigMap/a/settings', problem: /made twice: also by prerequisites\/first/ }],
    },
  },
};

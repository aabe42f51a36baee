import type { Manifest } from '../core/manifest.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { pruneProtection } from './prune-protection.ts';

const prune = 'kustomize.toolkit.fluxcd.io/prune';

function object(kind: string, annotations?: Readonly<Record<string, string>>): Manifest {
  return { apiVersion: 'v1', kind, metadata: { name: 'data', annotations } };
}

export const pruneProtectionFixtures: RuleFixtures = {
  rule: pruneProtection,
  good: {
    'protected namespace': fixtureView({ objects: [object('Namespace', { [prune]: 'disabled' })] }),
    'object that can be made again': fixtureView({ objects: [object('ConfigMap')] }),
  },
  bad: {
    'namespace that may be pruned': {
      view: fixtureView({ objects: [object('Namespace')] }),
      finds: [
        { object: 'Namespace/data', problem: /prune is not set: pruning it deletes everything inside/ },
      ],
    },
    'claim with pruning switched on': {
      view: fixtureView({ objects: [object('PersistentVolumeClaim', { [prune]: 'enabled' })] }),
      finds: [{ object: 'PersistentVolumeClaim/data', problem: /is enabled: .* data of the volume/ }],
    },
    'definition of a custom kind that may be pruned': {
      view: fixtureView({ objects: [object('CustomResourceDefinition')] }),
      finds: [{ object: 'CustomResourceDefinition/data', problem: /every custom resource/ }],
    },
    'Flux that may prune itself': {
      view: fixtureView({ flux: [object('FluxInstance')] }),
      finds: [{ object: 'FluxInstance/data', problem: /Flux and all that it reconciles/ }],
    },
  },
};

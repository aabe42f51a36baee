import type { Manifest } from '../core/manifest.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { layerOrder } from './layer-order.ts';

const settings: Manifest = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace: 'a' },
};
const objects = { ground: [settings], agent: [settings] };

export const layerOrderFixtures: RuleFixtures = {
  rule: layerOrder,
  good: {
    'edge to an earlier layer': fixtureView({
      objects,
      layers: { agent: 'ai-ops' },
      dependsOn: { agent: ['ground'] },
    }),
    'edge within a layer': fixtureView({ objects, dependsOn: { agent: ['ground'] } }),
  },
  bad: {
    'edge to a later layer': {
      view: fixtureView({ objects, layers: { agent: 'ai-ops' }, dependsOn: { ground: ['agent'] } }),
      finds: [
        {
          object: 'Stage/ground',
          problem: /is in layer prerequisites and takes fixture from stage agent of the later layer ai-ops/,
        },
      ],
    },
  },
};

import type { Manifest } from '../core/manifest.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { noCycle } from './no-cycle.ts';

const settings: Manifest = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace: 'a' },
};
const stages = { first: [settings], second: [], third: [] };

export const noCycleFixtures: RuleFixtures = {
  rule: noCycle,
  good: {
    'two ways to one stage': fixtureView({
      objects: stages,
      dependsOn: { third: ['first', 'second'], second: ['first'] },
    }),
  },
  bad: {
    'three stages in a ring': {
      view: fixtureView({
        objects: stages,
        dependsOn: { first: ['second'], second: ['third'], third: ['first'] },
      }),
      finds: [
        {
          object: 'Stage/first',
          problem: /first → second → third → first \(first takes fixture from second; second takes .*third/,
        },
      ],
    },
    'a stage that waits for itself': {
      view: fixtureView({ objects: stages, dependsOn: { first: ['first'] } }),
      finds: [{ object: 'Stage/first', problem: /first → first/ }],
    },
  },
};

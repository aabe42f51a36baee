import { forge } from '../../clusters/forge.ts';
import { pi } from '../../clusters/pi.ts';
import { deployment } from './fixtures/objects.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { imageArchitectureRule } from './image-architecture.ts';

const rule = imageArchitectureRule({
  'registry.example/': ['amd64', 'arm64'],
  'registry.example/x86/': ['amd64'],
});
const [server, ...agents] = pi().nodes;
const mixed = { ...pi(), nodes: server ? [{ ...server, arch: 'amd64' as const }, ...agents] : [] };
const amd64Only = 'registry.example/x86/model:1.2.3';

function on(nodeSelector: object, image: string) {
  return deployment({ nodeSelector }, { image });
}

export const imageArchitectureFixtures: RuleFixtures = {
  rule,
  good: {
    'image for both on arm64': fixtureView({ spec: pi(), objects: [on({}, 'registry.example/web:1.2.3')] }),
    'amd64-only image on amd64': fixtureView({ spec: forge, objects: [on({}, amd64Only)] }),
    'amd64-only image kept on the amd64 node': fixtureView({
      spec: mixed,
      objects: [on({ 'kubernetes.io/arch': 'amd64' }, amd64Only)],
    }),
  },
  bad: {
    'amd64-only image on Raspberry Pis': {
      view: fixtureView({ spec: pi(3), objects: [on({}, amd64Only)] }),
      finds: [
        {
          object: 'Deployment/demo/web',
          problem:
            /x86\/model:1\.2\.3, built for amd64, .* on pi-1 \(arm64\), pi-2 \(arm64\), pi-3 \(arm64\)/,
        },
      ],
    },
    'amd64-only image that a mixed cluster may put anywhere': {
      view: fixtureView({ spec: mixed, objects: [on({}, amd64Only)] }),
      finds: [
        { object: 'Deployment/demo/web', problem: /may be scheduled on pi-2 \(arm64\), pi-3 \(arm64\)/ },
      ],
    },
    'image that nobody knows': {
      view: fixtureView({ objects: [on({}, 'registry.test/web:1.2.3')] }),
      finds: [{ object: 'Deployment/demo/web', problem: /nobody says which architectures/ }],
    },
  },
};

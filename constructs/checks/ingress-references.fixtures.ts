import { deployment, inDemo, service } from './fixtures/objects.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { ingressReferences } from './ingress-references.ts';

function ingress(name: string, port: object) {
  const backend = { service: { name, port } };
  return inDemo('networking.k8s.io/v1', 'Ingress', 'web', {
    spec: { rules: [{ http: { paths: [{ backend }] } }] },
  });
}

const coroot = inDemo('coroot.com/v1', 'Coroot', 'coroot', { spec: {} });

export const ingressReferencesFixtures: RuleFixtures = {
  rule: ingressReferences,
  good: {
    'port of our Service': fixtureView({
      objects: [deployment(), service(), ingress('web', { name: 'http' })],
    }),
    'Service that an operator makes': fixtureView({
      objects: [coroot, ingress('coroot-coroot', { number: 8080 })],
    }),
  },
  bad: {
    'backend that does not exist': {
      view: fixtureView({ objects: [service(), ingress('webs', { number: 80 })] }),
      finds: [
        {
          object: 'Ingress/demo/web',
          problem:
            /paths\[0\]\.backend\.service: there is no Service webs in namespace demo; did you mean web\?/,
        },
      ],
    },
    'port of the pod instead of the Service': {
      view: fixtureView({ objects: [service(), ingress('web', { number: 8080 })] }),
      finds: [{ object: 'Ingress/demo/web', problem: /Service web has no port 8080; it has 80 \(http\)/ }],
    },
  },
};

import { charts } from '../versions.ts';
import { clusterWide, deployment, inDemo, service } from './fixtures/objects.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { urlReferences } from './url-references.ts';

function analysis(baseUrl: string) {
  return inDemo('core.k8sgpt.ai/v1alpha1', 'K8sGPT', 'k8sgpt', { spec: { ai: { baseUrl } } });
}

const releases = [fixtureRelease(charts.ollama)];
const web = 'http://web.demo.svc.cluster.local';

export const urlReferencesFixtures: RuleFixtures = {
  rule: urlReferences,
  good: {
    'Service of a chart': fixtureView({
      releases,
      objects: [analysis('http://ollama.ollama.svc.cluster.local:11434/v1')],
    }),
    'default port of the scheme, and two addresses in one text': fixtureView({
      objects: [deployment(), service(), analysis(`${web}/v1,web.demo.svc:80`)],
    }),
    'Service of Kubernetes itself': fixtureView({ objects: [analysis('https://kubernetes.default.svc')] }),
  },
  bad: {
    'Service that does not exist': {
      view: fixtureView({ releases, objects: [analysis('http://olama.ollama.svc.cluster.local:11434')] }),
      finds: [
        {
          object: 'K8sGPT/demo/k8sgpt',
          problem:
            /spec\.ai\.baseUrl .*: there is no Service olama in namespace ollama; did you mean ollama\?/,
        },
      ],
    },
    'Service of another namespace': {
      view: fixtureView({ releases, objects: [analysis('http://ollama.demo.svc:11434')] }),
      finds: [
        { object: 'K8sGPT/demo/k8sgpt', problem: /no Service ollama in namespace demo, only in ollama/ },
      ],
    },
    'short form of the address': {
      view: fixtureView({
        objects: [clusterWide('v1', 'Namespace', 'demo'), analysis('http://web.demo:8080')],
      }),
      finds: [{ object: 'K8sGPT/demo/k8sgpt', problem: /web\.demo:8080: there is no Service web/ }],
    },
    'port that the Service does not have': {
      view: fixtureView({ releases, objects: [analysis('http://ollama.ollama.svc:8080')] }),
      finds: [{ object: 'K8sGPT/demo/k8sgpt', problem: /has no port 8080; it has 11434 \(http\)/ }],
    },
    'Service with nobody behind it': {
      view: fixtureView({ objects: [service(), analysis(web)] }),
      finds: [{ object: 'K8sGPT/demo/k8sgpt', problem: /matches no pod of namespace demo/ }],
    },
  },
};

import { charts } from '../versions.ts';
import { deployment, service } from './fixtures/objects.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { serviceReferences } from './service-references.ts';

const ollama = { 'app.kubernetes.io/name': 'ollama' };
const inOllama = { ...service({ selector: ollama }), metadata: { name: 'models', namespace: 'ollama' } };

export const serviceReferencesFixtures: RuleFixtures = {
  rule: serviceReferences,
  good: {
    'named and numbered ports of our pods': fixtureView({
      objects: [
        deployment(),
        service({
          ports: [
            { port: 80, targetPort: 'http' },
            { port: 8080, name: 'same' },
          ],
        }),
      ],
    }),
    'pods of a chart': fixtureView({ releases: [fixtureRelease(charts.ollama)], objects: [inOllama] }),
    'Service without a selector': fixtureView({ objects: [service({ selector: undefined })] }),
  },
  bad: {
    'selector that matches no pod': {
      view: fixtureView({ objects: [deployment(), service({ selector: { app: 'web' } })] }),
      finds: [
        {
          object: 'Service/demo/web',
          problem:
            /app=web matches no pod of namespace demo; Deployment\/web has app\.kubernetes\.io\/name=web/,
        },
      ],
    },
    'named port that no container has': {
      view: fixtureView({ objects: [deployment(), service({ ports: [{ port: 80, targetPort: 'htpp' }] })] }),
      finds: [
        { object: 'Service/demo/web', problem: /Deployment\/web has the port htpp; did you mean http\?/ },
      ],
    },
    'numbered port that no container has': {
      view: fixtureView({ objects: [deployment(), service({ ports: [{ name: 'web', port: 80 }] })] }),
      finds: [{ object: 'Service/demo/web', problem: /ports 80 \(web\): no .* the port 80; they have 8080/ }],
    },
    'UDP to a TCP port': {
      view: fixtureView({
        objects: [deployment(), service({ ports: [{ port: 53, targetPort: 8080, protocol: 'UDP' }] })],
      }),
      finds: [{ object: 'Service/demo/web', problem: /has the UDP port 8080/ }],
    },
  },
};

import { generatorName, planKey, type SecretRequest } from '../core/generated-secret.ts';
import type { Manifest } from '../core/manifest.ts';
import { configReferences } from './config-references.ts';
import { demo, deployment, inDemo } from './fixtures/objects.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';

const settings = inDemo('v1', 'ConfigMap', 'settings', { data: { level: 'info', 'app.yaml': '' } });
const certificate = inDemo('cert-manager.io/v1', 'Certificate', 'web', { spec: { secretName: 'web-tls' } });
const ingress = inDemo('networking.k8s.io/v1', 'Ingress', 'web', {
  spec: { tls: [{ secretName: 'web-tls' }] },
});

const sealed = inDemo('bitnami.com/v1alpha1', 'SealedSecret', 'tokens', {
  spec: { encryptedData: { llm: 'AgBy3i4OJSWK' } },
});
const requests: readonly SecretRequest[] = [
  {
    name: 'store',
    type: 'Opaque',
    values: [
      { key: 'accessKey', length: 20 },
      { key: 'rootKey', length: 40 },
    ],
    texts: [],
    copies: [{ namespace: demo, keys: ['accessKey'] }],
  },
];
const plan: Manifest = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: generatorName, namespace: generatorName },
  data: { [planKey]: JSON.stringify(requests) },
};

function reads(...valueFrom: readonly object[]) {
  return deployment({}, { env: valueFrom.map((each, index) => ({ name: `V${index}`, valueFrom: each })) });
}

function mounts(volume: object) {
  return deployment({ volumes: [{ name: 'files', ...volume }] });
}

const helmRelease = {
  ...inDemo('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'web', {
    spec: {
      targetNamespace: 'other',
      values: {
        extraEnv: [{ name: 'LEVEL', valueFrom: { configMapKeyRef: { name: 'settings', key: 'level' } } }],
      },
    },
  }),
};

export const configReferencesFixtures: RuleFixtures = {
  rule: configReferences,
  good: {
    'key of our ConfigMap': fixtureView({
      objects: [settings, reads({ configMapKeyRef: { name: 'settings', key: 'level' } })],
    }),
    'key that cert-manager writes': fixtureView({
      objects: [
        certificate,
        mounts({ secret: { secretName: 'web-tls', items: [{ key: 'tls.key', path: 'key' }] } }),
      ],
    }),
    'Secret of a Certificate in an Ingress': fixtureView({ objects: [certificate, ingress] }),
    'Secret that is sealed': fixtureView({
      objects: [sealed, reads({ secretKeyRef: { name: 'tokens', key: 'llm' } })],
    }),
    'copy of a generated Secret': fixtureView({
      objects: [plan, reads({ secretKeyRef: { name: 'store', key: 'accessKey' } })],
    }),
    'optional Secret': fixtureView({
      objects: [reads({ secretKeyRef: { name: 'tokens', key: 'llm', optional: true } })],
    }),
  },
  bad: {
    'key that is not sealed': {
      view: fixtureView({ objects: [sealed, reads({ secretKeyRef: { name: 'tokens', key: 'tts' } })] }),
      finds: [{ object: 'Deployment/demo/web', problem: /Secret tokens has no key tts; it has llm/ }],
    },
    'key that this copy of a generated Secret does not get': {
      view: fixtureView({ objects: [plan, reads({ secretKeyRef: { name: 'store', key: 'rootKey' } })] }),
      finds: [
        { object: 'Deployment/demo/web', problem: /Secret store has no key rootKey; it has accessKey/ },
      ],
    },
    'ConfigMap that nobody makes': {
      view: fixtureView({ objects: [settings, mounts({ configMap: { name: 'setings' } })] }),
      finds: [
        {
          object: 'Deployment/demo/web',
          problem:
            /volumes\[0\]\.configMap: there is no ConfigMap setings in namespace demo; did you mean settings/,
        },
      ],
    },
    'key that the ConfigMap does not have': {
      view: fixtureView({
        objects: [settings, reads({ configMapKeyRef: { name: 'settings', key: 'colour' } })],
      }),
      finds: [
        {
          object: 'Deployment/demo/web',
          problem:
            /env\[0\]\.valueFrom\.configMapKeyRef: ConfigMap settings has no key colour; it has level, app\.yaml/,
        },
      ],
    },
    'Secret that nobody makes': {
      view: fixtureView({ objects: [deployment({}, { envFrom: [{ secretRef: { name: 'tokens' } }] })] }),
      finds: [
        { object: 'Deployment/demo/web', problem: /envFrom\[0\]\.secretRef: there is no Secret tokens/ },
      ],
    },
    'Ingress without the Certificate of its Secret': {
      view: fixtureView({ objects: [ingress] }),
      finds: [{ object: 'Ingress/demo/web', problem: /tls\[0\]\.secretName: there is no Secret web-tls/ }],
    },
    'values that read in the namespace of the HelmRelease': {
      view: fixtureView({ objects: [settings, helmRelease] }),
      finds: [
        {
          object: 'HelmRelease/demo/web',
          problem: /configMapKeyRef: there is no ConfigMap settings in namespace other, only in demo/,
        },
      ],
    },
    'credentials of a custom resource': {
      view: fixtureView({
        objects: [
          inDemo('core.k8sgpt.ai/v1alpha1', 'K8sGPT', 'k8sgpt', {
            spec: { ai: { secret: { name: 'openai', key: 'token' } } },
          }),
        ],
      }),
      finds: [{ object: 'K8sGPT/demo/k8sgpt', problem: /spec\.ai\.secret: there is no Secret openai/ }],
    },
  },
};

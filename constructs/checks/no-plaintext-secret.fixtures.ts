import { reasonAnnotation } from '../core/reason.ts';
import { charts } from '../versions.ts';
import { deployment, inDemo } from './fixtures/objects.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { noPlaintextSecret } from './no-plaintext-secret.ts';

function withEnv(...env: readonly object[]) {
  return deployment({}, { env });
}

function explained(reason: string) {
  const { metadata, ...rest } = withEnv({ name: 'LLM_API_KEY', value: 'ollama' });
  return { ...rest, metadata: { ...metadata, annotations: { [reasonAnnotation]: reason } } };
}

const configured = inDemo('v1', 'ConfigMap', 'settings', {
  data: { 'app.ini': 'user = app\npassword = hunter2\n', mode: 'token' },
});

export const noPlaintextSecretFixtures: RuleFixtures = {
  rule: noPlaintextSecret,
  good: {
    'names of Secrets, variables and switches': fixtureView({
      releases: [
        fixtureRelease(charts.ollama, { values: { imagePullSecrets: [{ name: 'registry-token' }] } }),
      ],
      objects: [
        deployment(
          {
            automountServiceAccountToken: false,
            volumes: [{ name: 'tls', secret: { secretName: 'web-tls' } }],
          },
          {
            args: ['--password-file=/run/secrets/password', '--max-tokens=2048'],
            env: [
              { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'web', key: 'password' } } },
              { name: 'API_TOKEN', value: '$(PASSWORD)' },
            ],
          },
        ),
        inDemo('authentication.k8s.io/v1', 'TokenReview', 'token', { spec: { audiences: ['secret'] } }),
      ],
    }),
    'placeholder with a written reason': fixtureView({
      objects: [explained('LLM_API_KEY: the client insists on one, Ollama asks for none.')],
    }),
    'credential that only the cluster can open': fixtureView({
      objects: [
        inDemo('bitnami.com/v1alpha1', 'SealedSecret', 'web', {
          spec: { encryptedData: { password: 'AgBy3i4OJSWK' } },
        }),
      ],
    }),
    'Secret without content': fixtureView({ objects: [inDemo('v1', 'Secret', 'web')] }),
  },
  bad: {
    'template of a SealedSecret with the credential beside the sealed ones': {
      view: fixtureView({
        objects: [
          inDemo('bitnami.com/v1alpha1', 'SealedSecret', 'web', {
            spec: { encryptedData: {}, template: { data: { password: 'hunter2' } } },
          }),
        ],
      }),
      finds: [{ object: 'SealedSecret/demo/web', problem: /template\.data\.password is a credential/ }],
    },
    'Secret in git': {
      view: fixtureView({ objects: [inDemo('v1', 'Secret', 'web', { data: { password: 'aHVudGVyMg==' } })] }),
      finds: [{ object: 'Secret/demo/web', problem: /Secret with password in plain text/ }],
    },
    'password in an environment variable': {
      view: fixtureView({ objects: [withEnv({ name: 'DB_PASSWORD', value: 'hunter2' })] }),
      finds: [
        {
          object: 'Deployment/demo/web',
          problem: /env\[0\]\.value \(DB_PASSWORD\) .* a literal of 7 characters$/,
        },
      ],
    },
    'placeholder without a reason': {
      view: fixtureView({ objects: [explained('Ollama asks for none.')] }),
      finds: [{ object: 'Deployment/demo/web', problem: /\(LLM_API_KEY\) has the placeholder "ollama"/ }],
    },
    'API key in the values of a chart': {
      view: fixtureView({
        releases: [fixtureRelease(charts.k8sgptOperator, { values: { apiKey: 'abc123' } })],
      }),
      finds: [
        {
          object: 'HelmRelease/flux-system/k8sgpt-operator',
          problem: /spec\.values\.apiKey is a credential/,
        },
      ],
    },
    'password in a file of a ConfigMap': {
      view: fixtureView({ objects: [configured] }),
      finds: [
        { object: 'ConfigMap/demo/settings', problem: /data\["app\.ini"\] \(password\) is a credential/ },
      ],
    },
    'token in a flag': {
      view: fixtureView({ objects: [deployment({}, { args: ['--auth-token=abc123'] })] }),
      finds: [{ object: 'Deployment/demo/web', problem: /args\[0\] \(auth-token\) is a credential/ }],
    },
    'private key under a harmless name': {
      view: fixtureView({
        objects: [
          inDemo('v1', 'ConfigMap', 'settings', {
            data: { ca: ['-----BEGIN PRIVATE', 'KEY-----'].join(' ') },
          }),
        ],
      }),
      finds: [{ object: 'ConfigMap/demo/settings', problem: /data\.ca contains a private key/ }],
    },
    'password in a URL': {
      view: fixtureView({
        objects: [withEnv({ name: 'DATABASE_URL', value: 'postgres://app:hunter2@db/app' })],
      }),
      finds: [{ object: 'Deployment/demo/web', problem: /env\[0\]\.value contains a password in a URL/ }],
    },
  },
};

import type { LambdaFunction } from '../../api/index.ts';
import type { PlatformConfig } from '../desired/index.ts';
import type { BuildSettings } from '../settings/settings.ts';

const digest = `sha256:${'0'.repeat(64)}`;

/** A platform with everything. */
export const platform: PlatformConfig = {
  resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '256Mi' } },
  maxTimeoutSeconds: 600,
  callerNamespaces: ['knative-serving'],
  dns: { namespace: 'kube-system', podLabels: { 'k8s-app': 'kube-dns' } },
  protectedCidrs: ['10.0.0.0/8'],
  rabbitmq: { name: 'rabbitmq', namespace: 'rabbitmq', queueType: 'quorum' },
};

const runtime = (name: string) => ({
  base: `registry.example/${name}@${digest}`,
  dependencies: `registry.example/${name}-build@${digest}`,
});

/** Settings of builds that only ever run in a model. */
export const buildSettings: BuildSettings = {
  repository: 'registry.example/functions',
  architectures: ['amd64'],
  runtimes: {
    python: { '3.13': runtime('python') },
    nodejs: { '24': runtime('nodejs') },
    go: { '1.26': runtime('go') },
  },
  platform: {
    images: { builder: `registry.example/builder@${digest}`, kaniko: `registry.example/kaniko@${digest}` },
    endpoints: [{ origin: 'https://s3.example' }, { origin: 'https://registry.example' }],
    denied: ['10.96.0.1/32'],
    egress: [],
    environment: {},
    secrets: {},
  },
};

/** What a user applies: a function with one trigger. */
export function functionManifest(
  namespace: string,
  name: string,
  spec: Partial<LambdaFunction['spec']> = {},
): Pick<LambdaFunction, 'apiVersion' | 'kind' | 'spec'> & { metadata: { name: string; namespace: string } } {
  return {
    apiVersion: 'lambda.knative.io/v1alpha1',
    kind: 'LambdaFunction',
    metadata: { name, namespace },
    spec: {
      runtime: 'python',
      sourceS3Key: `${name}.zip`,
      handler: 'main.handler',
      triggers: [{ name: 'all', filter: { attributes: { type: 'test' } } }],
      ...spec,
    },
  };
}

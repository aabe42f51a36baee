import type { LambdaFunction } from '../../api/index.ts';
import type { BuildSettings } from '../build/platform-builds.ts';
import type { PlatformConfig } from '../desired/index.ts';

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

/** Settings of builds that only ever run in a model. */
export const buildSettings: BuildSettings = {
  platform: {
    images: {
      builder: `registry.example/builder@${digest}`,
      dependencies: `registry.example/dependencies@${digest}`,
      kaniko: `registry.example/kaniko@${digest}`,
    },
    endpoints: [{ origin: 'https://s3.example' }, { origin: 'https://registry.example' }],
    denied: ['10.96.0.1/32'],
    egress: [],
    environment: {},
    secrets: {},
    timeoutSeconds: 900,
    retries: 2,
  },
  registry: 'registry.example/functions',
  baseImages: {
    'python-3.13': `registry.example/python@${digest}`,
    'nodejs-24': `registry.example/nodejs@${digest}`,
  },
  architectures: ['amd64'],
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

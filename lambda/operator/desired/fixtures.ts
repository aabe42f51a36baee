import type { LambdaFunction, LambdaFunctionSpec } from '../../api/index.ts';
import { apiVersion, kind } from '../../api/index.ts';
import type { PlatformConfig } from './config.ts';

export const image = `registry.example/functions/resize@sha256:${'ab'.repeat(32)}`;

export const platform: PlatformConfig = {
  resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '256Mi' } },
  maxTimeoutSeconds: 900,
  callerNamespaces: ['knative-serving'],
  monitoringNamespace: 'monitoring',
  traces: {
    endpoint: 'http://tempo.monitoring.svc.cluster.local:4318',
    namespace: 'monitoring',
    podLabels: { 'app.kubernetes.io/name': 'tempo' },
    port: 4318,
  },
  idempotencyUrl: 'redis://valkey.functions.svc.cluster.local:6379',
  dns: { namespace: 'kube-system', podLabels: { 'k8s-app': 'kube-dns' } },
  protectedCidrs: ['10.244.0.0/16', '10.96.0.0/16'],
  rabbitmq: { name: 'rabbitmq', namespace: 'rabbitmq', queueType: 'quorum' },
};

/** A platform that has nothing but Knative Serving. */
export const barePlatform: PlatformConfig = {
  resources: {},
  maxTimeoutSeconds: 600,
  callerNamespaces: ['knative-serving'],
  dns: { namespace: 'kube-system', podLabels: { 'k8s-app': 'kube-dns' } },
  protectedCidrs: [],
};

/** A function as the API server gives it, with its defaults filled in. */
export function functionOf(spec: LambdaFunctionSpec, name = 'resize'): LambdaFunction {
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      namespace: 'team',
      uid: '6f2a6c1e-6f0e-4b7e-9d53-0d6d0f9f5f11',
      generation: 3,
      creationTimestamp: '2026-01-01T00:00:00Z',
    },
    spec: { style: 'event', timeoutSeconds: 300, concurrency: 0, ...spec },
  };
}

/** The shortest function. */
export const sample = functionOf({
  runtime: 'python',
  sourceS3Key: 'functions/my-function.zip',
  handler: 'main.handler',
});

/** A function that says everything. */
export const full = functionOf({
  runtime: 'nodejs',
  runtimeVersion: '24',
  source: { git: { url: 'https://git.example/team/functions.git', ref: { tag: 'v1.2.0' } } },
  handler: 'jobs/resize.handler',
  scaling: {
    minScale: 0,
    maxScale: 20,
    metric: 'rps',
    target: 50,
    scaleDownDelaySeconds: 60,
    zeroRetentionSeconds: 300,
  },
  resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
  env: [
    { name: 'BUCKET', value: 'uploads' },
    { name: 'KEY', valueFrom: { secretKeyRef: { name: 'keys', key: 'api' } } },
    { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: 'http://collector.team:4318' },
  ],
  envFrom: [{ prefix: 'DB_', secretRef: { name: 'database' } }],
  timeoutSeconds: 895,
  concurrency: 10,
  triggers: [
    { name: 'uploads', filter: { attributes: { type: 'file.uploaded' } }, parallelism: 20 },
    {
      name: 'orders',
      filter: { attributes: { source: '/shop', type: 'order.placed' } },
      ordered: true,
      delivery: {
        retry: 3,
        backoffPolicy: 'linear',
        backoffDelay: 'PT2S',
        timeout: 'PT30S',
        deadLetterSink: { uri: 'https://mourner.example/' },
      },
    },
  ],
  delivery: {
    retry: 8,
    deadLetterSink: { ref: { apiVersion: 'eventing.knative.dev/v1', kind: 'Broker', name: 'parking' } },
  },
  traffic: [
    { revisionName: 'resize-00002', percent: 90 },
    { latestRevision: true, percent: 10 },
  ],
  aliases: [
    { name: 'live', revisionName: 'resize-00002' },
    { name: 'next', latestRevision: true },
  ],
  network: {
    visibility: 'external',
    egress: [
      { cidr: '0.0.0.0/0', ports: [{ port: 443, protocol: 'TCP' }] },
      { namespace: 'databases', podLabels: { app: 'postgres' }, ports: [{ port: 5432 }] },
    ],
  },
});

/** A function that is an image already. */
export const prebuilt = functionOf({
  style: 'http',
  source: { image: { reference: image, pullSecret: 'registry' } },
});

export const functions = { sample, full, prebuilt } as const;

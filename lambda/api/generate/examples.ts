import { digest, sample } from '../fixtures/specs.ts';
import { apiVersion, kind } from '../names.ts';
import type { LambdaFunctionSpec } from '../types.ts';

/** A whole function of the reference; the tests have the API server judge it. */
export interface Example {
  /** What it shows, without a full stop. */
  readonly title: string;
  readonly manifest: {
    readonly apiVersion: string;
    readonly kind: string;
    readonly metadata: { readonly name: string };
    readonly spec: LambdaFunctionSpec;
  };
}

function example(title: string, name: string, spec: LambdaFunctionSpec): Example {
  return { title, manifest: { apiVersion, kind, metadata: { name }, spec } };
}

export const examples: readonly Example[] = [
  example('The shortest one, a zip in the bucket of the platform', 'my-function', sample),
  example(
    'From a git repository, for events, with a patient delivery, secrets from a Secret, and the Internet',
    'resize',
    {
      runtime: 'nodejs',
      source: {
        git: { url: 'https://git.example/team/functions.git', ref: { branch: 'main' }, path: 'resize' },
      },
      handler: 'main.handler',
      triggers: [{ name: 'uploads', filter: { attributes: { type: 'file.uploaded' } } }],
      delivery: { retry: 8, backoffPolicy: 'exponential', backoffDelay: 'PT0.5S' },
      env: [{ name: 'BUCKET', value: 'thumbnails' }],
      envFrom: [{ secretRef: { name: 'thumbnails' } }],
      resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '512Mi' } },
      network: { egress: [{ cidr: '0.0.0.0/0', ports: [{ port: 443 }] }] },
    },
  ),
  example('A canary, where the newest revision gets a tenth and both have a URL of their own', 'checkout', {
    runtime: 'go',
    source: { s3: { key: 'functions/checkout.zip' } },
    handler: 'main.Handle',
    style: 'http',
    concurrency: 50,
    scaling: { minScale: 1, maxScale: 20, target: 40 },
    traffic: [
      { revisionName: 'checkout-00007', percent: 90 },
      { latestRevision: true, percent: 10 },
    ],
    aliases: [
      { name: 'stable', revisionName: 'checkout-00007' },
      { name: 'next', latestRevision: true },
    ],
    network: { visibility: 'external' },
  }),
  example('An image that is built elsewhere', 'report', {
    source: { image: { reference: `registry.example/team/report@${digest}`, pullSecret: 'registry' } },
    timeoutSeconds: 900,
  }),
  example('A few lines, written into the function', 'echo', {
    runtime: 'python',
    source: {
      inline: {
        files: [{ path: 'main.py', content: 'def handler(event, context):\n    return event["data"]\n' }],
      },
    },
    handler: 'main.handler',
  }),
];

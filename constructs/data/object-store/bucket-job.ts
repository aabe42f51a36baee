import { createHash } from 'node:crypto';
import type { Bucket } from '../../core/bucket.ts';
import type { Endpoint } from '../../core/endpoint.ts';
import { hardened, unprivileged } from '../../core/hardened.ts';
import { ConfigMap, type Container, Job, type PodSpec, Quantity } from '../../core/kubernetes.ts';
import type { Stage } from '../../core/stage.ts';
import type { BucketProgram, StoreEngine } from './engine.ts';

export interface BucketJobProps {
  readonly engine: StoreEngine;
  readonly buckets: readonly Bucket[];
  readonly namespace: string;
  readonly secret: string;
  readonly endpoint: Endpoint;
}

const name = 'make-buckets';
/** Nobody in the images of the programs. */
const user = 1000;

/** A Job that makes what buckets are missing; another set of buckets, or another program, is another Job. */
export function addBucketJob(
  stage: Stage,
  { engine, buckets, namespace, secret, endpoint }: BucketJobProps,
): void {
  const program = engine.makeBuckets(buckets, endpoint);
  const labels = { 'app.kubernetes.io/name': name };
  new ConfigMap(stage, 'plan', { metadata: { name, namespace, labels }, data: program.files });
  const version = createHash('sha256').update(JSON.stringify(program)).digest('hex').slice(0, 10);
  new Job(stage, 'job', {
    metadata: { name: `${name}-${version}`, namespace, labels },
    spec: { backoffLimit: 10, template: { metadata: { labels }, spec: podSpec(program, secret) } },
  });
}

function podSpec(program: BucketProgram, secret: string): PodSpec {
  return {
    restartPolicy: 'OnFailure',
    automountServiceAccountToken: false,
    securityContext: { ...unprivileged(user), fsGroup: user },
    containers: [container(program)],
    volumes: [
      { name: 'plan', configMap: { name } },
      { name: 'credentials', secret: { secretName: secret, defaultMode: 0o440 } },
      { name: 'tmp', emptyDir: { sizeLimit: Quantity.fromString('16Mi') } },
    ],
  };
}

function container({ files: _, ...program }: BucketProgram): Container {
  return {
    name,
    ...program,
    resources: {
      requests: { cpu: Quantity.fromString('5m'), memory: Quantity.fromString('64Mi') },
      limits: { memory: Quantity.fromString('192Mi') },
    },
    securityContext: hardened,
    volumeMounts: [
      { name: 'plan', mountPath: '/plan', readOnly: true },
      { name: 'credentials', mountPath: '/credentials', readOnly: true },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  };
}

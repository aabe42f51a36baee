import type { MinioValues } from '../../../imports/charts/minio.ts';
import type { Bucket } from '../../core/bucket.ts';
import { release } from '../../core/chart-release.ts';
import type { Endpoint } from '../../core/endpoint.ts';
import type { Manifest } from '../../core/manifest.ts';
import type { Stage } from '../../core/stage.ts';
import { charts, images } from '../../versions.ts';
import type { BucketProgram, StoreEngine, StoreEngineProps } from './engine.ts';

const service = 'minio';
const port = 9000;
const labels = { app: 'minio', release: 'minio' };
const user = 1000;
/** Helm leaves the claim, and the objects on it, when the release goes. */
const claimAnnotations = { 'helm.sh/resource-policy': 'keep' };

/** MinIO's last community image, alone on one volume. */
export function minio(props: StoreEngineProps): StoreEngine {
  return {
    service,
    port,
    labels,
    metrics: { port, path: '/minio/v2/metrics/cluster' },
    // Its identities are kept on its volume; the Job adds them.
    install: (stage) => install(stage, props),
    makeBuckets,
  };
}

function install(stage: Stage, props: StoreEngineProps): void {
  release<MinioValues>(stage, {
    chart: charts.minio,
    namespace: props.namespace,
    values: values(props),
    adds: rendered(props),
    workloads: {
      'StatefulSet/minio': { absent: true },
      'Job/minio-post-job': { absent: true },
      'Deployment/minio': { containers: { minio: { noProbes: 'The chart offers none.' } } },
    },
  });
}

const [repository = '', tag = ''] = split(images.minio);

/** A reference as repository and tag; the digest stays with the tag. */
function split(image: string): readonly [string, string] {
  const colon = image.indexOf(':');
  return [image.slice(0, colon), image.slice(colon + 1)];
}

const pod = {
  securityContext: {
    enabled: true,
    runAsNonRoot: true,
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    fsGroupChangePolicy: 'OnRootMismatch',
    seccompProfile: { type: 'RuntimeDefault' },
  },
  containerSecurityContext: {
    readOnlyRootFilesystem: false,
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
  },
  resources: { requests: { cpu: '25m', memory: '512Mi' }, limits: { memory: '1Gi' } },
};

function values({ secretName, storage, storageClass }: StoreEngineProps): MinioValues {
  return {
    image: { repository, tag },
    mode: 'standalone',
    replicas: 1,
    existingSecret: secretName,
    persistence: { size: storage, storageClass: storageClass.name, annotations: claimAnnotations },
    deploymentUpdate: { type: 'Recreate' },
    // The chart's own list has a user `console` with a known password who may do everything.
    users: [],
    environment: { MINIO_PROMETHEUS_AUTH_TYPE: 'public', MINIO_BROWSER: 'off' },
    ...pod,
  };
}

/** What the chart renders in this mode and not by default. */
function rendered({
  namespace: { name: namespace },
  storage,
  storageClass,
}: StoreEngineProps): readonly Manifest[] {
  const metadata = { name: service, namespace };
  const { enabled: _, ...podSecurity } = pod.securityContext;
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        replicas: 1,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            serviceAccountName: 'minio-sa',
            securityContext: podSecurity,
            containers: [
              {
                name: 'minio',
                image: images.minio,
                ports: [{ containerPort: port }],
                resources: pod.resources,
                securityContext: pod.containerSecurityContext,
              },
            ],
            volumes: [{ name: 'export', persistentVolumeClaim: { claimName: service } }],
          },
        },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { ...metadata, annotations: claimAnnotations },
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: storageClass.name,
        resources: { requests: { storage } },
      },
    },
  ];
}

function makeBuckets(buckets: readonly Bucket[], endpoint: Endpoint): BucketProgram {
  const policies = buckets.map(({ name }) => [`${name}.json`, policy(name)] as const);
  return {
    image: images.minioClient,
    command: ['/bin/sh', '/plan/make-buckets.sh'],
    env: [{ name: 'MC_CONFIG_DIR', value: '/tmp/mc' }],
    files: {
      'make-buckets.sh': script(
        endpoint,
        buckets.map(({ name }) => name),
      ),
      ...Object.fromEntries(policies),
    },
  };
}

function policy(bucket: string): string {
  const resources = [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`];
  const statement = { Effect: 'Allow', Action: ['s3:*'], Resource: resources };
  return `${JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2)}\n`;
}

/** Everything in it may be done again. */
function script(endpoint: Endpoint, buckets: readonly string[]): string {
  return `set -eu
key() { cat "/credentials/$1"; }
mc alias set store ${endpoint.url()} "$(key rootUser)" "$(key rootPassword)" >/dev/null
for bucket in ${buckets.join(' ')}; do
  identity=$(key "$bucket-access-key")
  mc mb --ignore-existing "store/$bucket"
  mc admin policy create store "$bucket" "/plan/$bucket.json"
  mc admin user add store "$identity" "$(key "$bucket-secret-key")" >/dev/null
  case "$(mc admin user info store "$identity")" in
    *"$bucket"*) ;;
    *) mc admin policy attach store "$bucket" --user "$identity" >/dev/null ;;
  esac
done
`;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SeaweedfsValues } from '../../../imports/charts/seaweedfs.ts';
import type { Bucket } from '../../core/bucket.ts';
import { release } from '../../core/chart-release.ts';
import { named } from '../../core/generated-secret.ts';
import type { Manifest } from '../../core/manifest.ts';
import type { Stage } from '../../core/stage.ts';
import { charts, images } from '../../versions.ts';
import type { StoreEngine, StoreEngineProps } from './engine.ts';

const service = 'seaweedfs-all-in-one';
const port = 8333;
const metricsPort = 9324;
const masterPort = 9333;
const labels = {
  'app.kubernetes.io/name': 'seaweedfs',
  'app.kubernetes.io/instance': 'seaweedfs',
  'app.kubernetes.io/component': 'seaweedfs-all-in-one',
};
/** Any user will do that may write the volume. */
const user = 1000;
/** Files in which objects are packed. A bucket takes whole ones, so large ones would fill a small disk with few buckets. */
const volumeSizeMB = 256;
const program = readFileSync(new URL('./make-buckets.ts', import.meta.url), 'utf8');

/** Helm leaves the claim, and the objects on it, when the release goes. */
const claimAnnotations = { 'helm.sh/resource-policy': 'keep' };

/** SeaweedFS: master, volume server, filer and S3 gateway in one process. */
export function seaweedFs(props: StoreEngineProps): StoreEngine {
  return {
    service,
    port,
    labels,
    metrics: { port: metricsPort },
    texts: { seaweedfs_s3_config: identities },
    install: (stage, buckets) => install(stage, props, buckets),
    makeBuckets: (buckets, endpoint) => {
      const plan = {
        endpoint: endpoint.url(),
        region: buckets[0]?.region,
        buckets: buckets.map(({ name, keys: { accessKey, secretKey } }) => {
          return { name, accessKeyFile: accessKey, secretKeyFile: secretKey };
        }),
      };
      return {
        image: images.node,
        command: ['node', '/plan/make-buckets.mts', '/plan/plan.json'],
        files: { 'make-buckets.mts': program, 'plan.json': `${JSON.stringify(plan, null, 2)}\n` },
      };
    },
  };
}

/** The gateway's configuration; without any identity it lets everybody in. */
function identities(buckets: readonly Bucket[]): string {
  const credentials = (accessKey: string, secretKey: string) => [
    { accessKey: named(accessKey), secretKey: named(secretKey) },
  ];
  const actions = ['Read', 'Write', 'List', 'Tagging'];
  return JSON.stringify({
    identities: [
      { name: 'root', credentials: credentials('rootUser', 'rootPassword'), actions: ['Admin', ...actions] },
      ...buckets.map(({ name, keys }) => ({
        name,
        credentials: credentials(keys.accessKey, keys.secretKey),
        actions: actions.map((action) => `${action}:${name}`),
      })),
    ],
  });
}

function install(stage: Stage, props: StoreEngineProps, buckets: readonly string[]): void {
  release<SeaweedfsValues>(stage, {
    chart: charts.seaweedfs,
    namespace: props.namespace,
    values: values(props, buckets),
    adds: rendered(props),
    workloads: Object.fromEntries(
      ['master', 'volume', 'filer'].map((part) => [`StatefulSet/seaweedfs-${part}`, { absent: true }]),
    ),
  });
}

function values(
  { secretName, storage, storageClass }: StoreEngineProps,
  buckets: readonly string[],
): SeaweedfsValues {
  return {
    image: { tag: images.seaweedfs.slice(images.seaweedfs.indexOf(':') + 1) },
    global: { seaweedfs: { createClusterRole: false, automountServiceAccountToken: false } },
    // One process has them all; the chart would run these beside it.
    master: { enabled: false, volumeSizeLimitMB: volumeSizeMB },
    volume: { enabled: false },
    filer: { enabled: false },
    allInOne: {
      enabled: true,
      s3: { enabled: true, enableAuth: true, existingConfigSecret: secretName },
      data: {
        type: 'persistentVolumeClaim',
        size: storage,
        storageClass: storageClass.name,
        accessModes: ['ReadWriteOnce'],
        annotations: claimAnnotations,
      },
      // A bucket starts with one volume instead of seven.
      extraEnvironmentVars: { WEED_MASTER_VOLUME_GROWTH_COPY_1: '1' },
      podAnnotations: { 'homelab.local/identities': digest(buckets) },
      extraVolumes: '- name: tmp\n  emptyDir:\n    sizeLimit: 256Mi\n',
      extraVolumeMounts: '- name: tmp\n  mountPath: /tmp\n',
      ...pod,
    },
  };
}

const pod = {
  podSecurityContext: {
    enabled: true,
    runAsNonRoot: true,
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    fsGroupChangePolicy: 'OnRootMismatch',
    seccompProfile: { type: 'RuntimeDefault' },
  },
  containerSecurityContext: {
    enabled: true,
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  },
  resources: { requests: { cpu: '25m', memory: '384Mi' }, limits: { memory: '1Gi' } },
};

function digest(names: readonly string[]): string {
  return createHash('sha256')
    .update([...names].sort().join(' '))
    .digest('hex')
    .slice(0, 10);
}

/** What the chart renders with these values and not by default. */
function rendered({
  namespace: { name: namespace },
  storage,
  storageClass,
}: StoreEngineProps): readonly Manifest[] {
  const claim = `${service}-data`;
  const probe = { httpGet: { path: '/cluster/status', port: masterPort } };
  const { enabled: _pod, ...podSecurity } = pod.podSecurityContext;
  const { enabled: _container, ...containerSecurity } = pod.containerSecurityContext;
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: service, namespace },
      spec: {
        replicas: 1,
        strategy: { type: 'Recreate' },
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            securityContext: podSecurity,
            containers: [
              {
                name: 'seaweedfs',
                image: images.seaweedfs,
                ports: [port, metricsPort, masterPort].map((each) => ({ containerPort: each })),
                resources: pod.resources,
                securityContext: containerSecurity,
                readinessProbe: probe,
                livenessProbe: probe,
              },
            ],
            volumes: [{ name: 'data', persistentVolumeClaim: { claimName: claim } }],
          },
        },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: service, namespace },
      spec: { selector: labels, ports: [{ name: 'swfs-s3', port, targetPort: port }] },
    },
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: claim, namespace, annotations: claimAnnotations },
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: storageClass.name,
        resources: { requests: { storage } },
      },
    },
  ];
}

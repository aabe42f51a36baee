import type { LokiValues } from '../../imports/charts/loki.ts';
import type { Bucket } from '../core/bucket.ts';
import { type ChartReleaseProps, release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { Layer } from '../core/layer.ts';
import { Logs } from '../core/logs.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { charts } from '../versions.ts';
import { awsEnvironment } from './bucket-access.ts';
import { resources } from './resources.ts';

export interface LokiProps {
  /** For the write-ahead log and the index; without a bucket for the chunks too. */
  readonly storageClass: StorageClass;
  /** Quantity of that volume. */
  readonly storage: string;
  /** Where chunks and index end up. Default: the volume. */
  readonly bucket?: Bucket;
  /** Days that lines are kept. */
  readonly retentionDays: number;
}

const name = 'loki';
const httpPort = 3100;
/** What the parts of the one process say to each other through its Service: HTTP, gRPC. */
const internalPorts = [httpPort, 9095].map((port) => ({ port }));
const labels = {
  'app.kubernetes.io/name': name,
  'app.kubernetes.io/instance': name,
  'app.kubernetes.io/component': 'single-binary',
};
/** The first day of the schema; a day in the past, so that every line falls under it. */
const schemaFrom = '2024-04-01';

/** Keeps the log lines of all pods, as one process. */
export class Loki extends Component {
  readonly logs: Logs;
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: LokiProps) {
    super(layer, name, props);
    const namespace = this.namespace(name);
    const stage = this.stage(name);
    release<LokiValues>(stage, {
      chart: charts.loki,
      namespace,
      values: { ...storageValues(props, namespace), ...oneProcess },
      workloads,
    });
    this.allowWithin(namespace, internalPorts);
    this.logs = new Logs(
      stage,
      new Endpoint(stage, { service: name, namespace: name, port: httpPort, labels }),
    );
    this.metrics = [new Metrics(stage, { job: name, namespace: name, labels, port: httpPort })];
  }
}

/** Chunks in the bucket, or beside the index on the volume. */
function storageValues(props: LokiProps, namespace: OwnedNamespace): LokiValues {
  const { bucket, storage, storageClass, retentionDays } = props;
  const store = bucket ? 's3' : 'filesystem';
  const index = { prefix: 'loki_index_', period: '24h' };
  return {
    loki: {
      auth_enabled: false,
      analytics: { reporting_enabled: false },
      commonConfig: {
        replication_factor: 1,
        ring: { kvstore: { store: 'inmemory' }, instance_addr: '127.0.0.1' },
      },
      storage: bucket ? bucketValues(bucket) : { type: store },
      schemaConfig: {
        configs: [{ from: schemaFrom, store: 'tsdb', object_store: store, schema: 'v13', index }],
      },
      limits_config: { retention_period: `${retentionDays * 24}h` },
      compactor: { retention_enabled: true, delete_request_store: store },
      // A member of nothing: the ring is in memory.
      memberlistConfig: { abort_if_cluster_join_fails: false },
    },
    singleBinary: {
      replicas: 1,
      sidecar: false,
      resources: resources('25m', '192Mi', '1Gi'),
      persistence: { enabled: true, size: storage, storageClass: storageClass.name },
      extraEnv: bucket ? awsEnvironment(bucket, namespace) : [],
    },
  };
}

function bucketValues({
  endpoint,
  name: bucket,
  region,
}: Bucket): NonNullable<LokiValues['loki']>['storage'] {
  return {
    type: 's3',
    bucketNames: { chunks: bucket, ruler: bucket },
    s3: { endpoint: endpoint.url(), region, s3ForcePathStyle: true, insecure: endpoint.scheme === 'http' },
  };
}

/** Everything off that the chart makes for many processes and many tenants. */
const oneProcess: LokiValues = {
  deploymentMode: 'Monolithic',
  read: { replicas: 0 },
  write: { replicas: 0 },
  backend: { replicas: 0 },
  gateway: { enabled: false },
  chunksCache: { enabled: false },
  resultsCache: { enabled: false },
  lokiCanary: { enabled: false },
  ruler: { enabled: false },
  sidecar: { rules: { enabled: false } },
  test: { enabled: false },
  rbac: { namespaced: true },
};

const workloads: ChartReleaseProps<LokiValues>['workloads'] = {
  'StatefulSet/loki': {
    containers: {
      loki: {
        resources: 'singleBinary.resources',
        hardened: true,
        probes: ['readiness', 'liveness'],
      },
      'loki-sc-rules': { absent: true },
    },
    claims: {
      storage: {
        storage: 'singleBinary.persistence.size',
        storageClass: 'singleBinary.persistence.storageClass',
      },
    },
  },
  'Deployment/loki-gateway': { absent: true },
  'DaemonSet/loki-canary': { absent: true },
  'StatefulSet/loki-chunks-cache': { absent: true },
  'StatefulSet/loki-results-cache': { absent: true },
};

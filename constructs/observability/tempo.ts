import type { TempoValues } from '../../imports/charts/tempo.ts';
import type { Bucket } from '../core/bucket.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { Traces } from '../core/traces.ts';
import { charts } from '../versions.ts';
import { awsEnvironment } from './bucket-access.ts';
import { resources } from './resources.ts';

export interface TempoProps {
  /** For the write-ahead log; without a bucket for the blocks too. */
  readonly storageClass: StorageClass;
  /** Quantity of that volume. */
  readonly storage: string;
  /** Where blocks end up. Default: the volume. */
  readonly bucket?: Bucket;
  /** Days that traces are kept. */
  readonly retentionDays: number;
}

const name = 'tempo';
const ports = { http: 3200, otlpGrpc: 4317, otlpHttp: 4318 };
const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': name };

/** Keeps the traces of all services, as one process. */
export class Tempo extends Component {
  /** Where Grafana reads. */
  readonly api: Endpoint;
  readonly traces: Traces;
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: TempoProps) {
    super(layer, name, props);
    const namespace = this.namespace(name);
    const stage = this.stage(name);
    release<TempoValues>(stage, {
      chart: charts.tempo,
      namespace,
      values: valuesOf(props, namespace),
      workloads: {
        'StatefulSet/tempo': {
          podSecurityContext: 'securityContext',
          containers: {
            tempo: {
              resources: 'tempo.resources',
              securityContext: 'tempo.securityContext',
              probes: ['readiness', 'liveness'],
            },
          },
          claims: {
            storage: { storage: 'persistence.size', storageClass: 'persistence.storageClassName' },
          },
        },
      },
    });
    const endpoint = (port: number, scheme: 'http' | 'grpc' = 'http'): Endpoint =>
      new Endpoint(stage, { service: name, namespace: name, port, labels, scheme });
    this.api = endpoint(ports.http);
    this.traces = new Traces(stage, {
      grpc: endpoint(ports.otlpGrpc, 'grpc'),
      http: endpoint(ports.otlpHttp),
    });
    this.metrics = [new Metrics(stage, { job: name, namespace: name, labels, port: ports.http })];
  }
}

function valuesOf(props: TempoProps, namespace: OwnedNamespace): TempoValues {
  const { bucket, storage, storageClass, retentionDays } = props;
  const listen = (port: number): { endpoint: string } => ({ endpoint: `0.0.0.0:${port}` });
  return {
    tempo: {
      reportingEnabled: false,
      memBallastSizeMbs: 0,
      retention: `${retentionDays * 24}h`,
      // Its default writes to a Prometheus of a name that no chart gives.
      metricsGenerator: { enabled: false },
      storage: { trace: traceStorage(bucket) },
      receivers: {
        otlp: { protocols: { grpc: listen(ports.otlpGrpc), http: listen(ports.otlpHttp) } },
      },
      resources: resources('15m', '160Mi', '768Mi'),
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      },
      extraEnv: bucket ? awsEnvironment(bucket, namespace) : [],
    },
    securityContext: {
      runAsUser: 10001,
      runAsGroup: 10001,
      fsGroup: 10001,
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    persistence: { enabled: true, size: storage, storageClassName: storageClass.name },
  };
}

/** Tempo takes host and port of an S3 endpoint, not its URL. */
function traceStorage(
  bucket: Bucket | undefined,
): NonNullable<NonNullable<TempoValues['tempo']>['storage']>['trace'] {
  const wal = { path: '/var/tempo/wal' };
  if (!bucket) return { backend: 'local', local: { path: '/var/tempo/traces' }, wal };
  const { endpoint, name: bucketName, region } = bucket;
  const s3 = {
    bucket: bucketName,
    endpoint: `${endpoint.host}:${endpoint.port}`,
    region,
    forcepathstyle: true,
    insecure: endpoint.scheme === 'http',
  };
  return { backend: 's3', wal, s3 };
}

import { writeFileSync } from 'node:fs';
import { KubeClient } from '../../lambda/kube/client.ts';
import type { ReconcileObservation } from '../../lambda/kube/controller.ts';
import { HttpTransport } from '../../lambda/kube/http-transport.ts';
import { PlatformBuilds } from '../../lambda/operator/build/platform-builds.ts';
import { OperatorMetrics } from '../../lambda/operator/metrics/operator-metrics.ts';
import { Operator } from '../../lambda/operator/operator.ts';
import { buildSettings, platform } from '../../lambda/operator/simulation/fixtures.ts';
import { connectionTo } from './connection.ts';
import { concurrency } from './protocol.ts';
import { RecordingTransport } from './recording-transport.ts';

/**
 * The operator in a process of its own: node operator.ts URL|KUBECONFIG [FILE]. Says what it took when it is asked; writes
 * what it has written into the file and ends with SIGTERM.
 */
const [server = '', file] = process.argv.slice(2);
const connection = connectionTo(server);
let reconciles = 0;
const metrics = new (class extends OperatorMetrics {
  override reconciled(observation: ReconcileObservation): void {
    reconciles += 1;
    super.reconciled(observation);
  }
})(new URL(connection.server).host);
const transport = new HttpTransport(connection);
const recorder = file === undefined ? undefined : new RecordingTransport(transport);
const client = new KubeClient(recorder ?? transport, {
  userAgent: 'lambda-operator/bench',
  fieldManager: 'knative-lambda-operator',
  rate: 'unlimited',
  observe: (observation) => metrics.requested(observation),
});
const unlimited = { perSecond: 1e6, burst: 1e6 };
const operator = new Operator(client, {
  identity: `bench-${process.pid}`,
  lease: { namespace: 'system', name: `bench-${process.pid}` },
  platform,
  sources: {
    find: async ({ metadata }) => ({
      observation: {
        reason: 'SourceFound',
        message: 'found',
        resolved: { kind: 's3', revision: metadata.name, location: 's3://bucket/key' },
      },
      source: {
        kind: 's3',
        endpoint: 'https://s3.example',
        region: 'x',
        bucket: 'b',
        key: 'k',
        etag: metadata.name,
      },
    }),
  },
  builds: new PlatformBuilds(buildSettings),
  metrics,
  limits: {
    workers: concurrency,
    builds: { total: 1e6, perNamespace: 1e6 },
    functionsPerNamespace: 1e6,
    namespaceRate: unlimited,
    retryRate: unlimited,
    sourcePollMs: 3_600_000,
  },
});

const startedAt = performance.now();
const before = process.cpuUsage();
process.on('message', () => {
  const { user, system } = process.cpuUsage(before);
  process.send?.({ wall: (performance.now() - startedAt) / 1000, cpu: (user + system) / 1e6, reconciles });
});
const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());
process.on('disconnect', () => process.exit());
await operator.run(stop.signal);
if (file !== undefined) writeFileSync(file, JSON.stringify(recorder?.writes));
process.exit();

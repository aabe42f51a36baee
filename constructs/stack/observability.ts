import type { RetainedSize } from '../../clusters/cluster-spec.ts';
import type { Cluster } from '../core/cluster.ts';
import type { Endpoint } from '../core/endpoint.ts';
import { External } from '../core/external.ts';
import type { Layer } from '../core/layer.ts';
import { TelemetryHome } from '../core/telemetry-home.ts';
import { listed } from '../listed.ts';
import { AlertRoutes } from '../observability/alert-routes.ts';
import { Alloy } from '../observability/alloy.ts';
import { Loki } from '../observability/loki.ts';
import { Prometheus } from '../observability/prometheus.ts';
import { Tempo } from '../observability/tempo.ts';
import type { Data } from './data.ts';
import type { Prerequisites } from './prerequisites.ts';
import type { Security } from './security.ts';

/** What the observability layer offers; a capability is undefined where no listed component offers it. */
export type Observability = ReturnType<typeof buildObservability>;

export function buildObservability(
  cluster: Cluster,
  prerequisites: Prerequisites,
  security: Security,
  { objectStore }: Data,
) {
  const { offered } = listed(cluster);
  const layer = cluster.layer('observability');
  const stored = ({ keptIn, ...size }: RetainedSize, name: string) => ({
    ...size,
    storageClass: offered('longhorn or local-path', prerequisites.storage),
    bucket: keptIn === 'bucket' ? offered('object-store', objectStore).bucket(name) : undefined,
  });
  const { sizes } = cluster.spec;
  const stores: Stores = {
    loki: sizes.loki && new Loki(layer, stored(sizes.loki, 'loki')),
    tempo: sizes.tempo && new Tempo(layer, stored(sizes.tempo, 'tempo')),
  };
  return homeOf(cluster)
    ? buildShipping(layer, prerequisites, security, stores)
    : buildKeeping(layer, prerequisites, security, stores);
}

interface Stores {
  readonly loki: Loki | undefined;
  readonly tempo: Tempo | undefined;
}

/** A cluster that keeps its own telemetry: the collector writes into its stores, and so do the clusters that ship here. */
function buildKeeping(layer: Layer, prerequisites: Prerequisites, security: Security, stores: Stores) {
  const { cluster } = layer;
  const { has, offered } = listed(cluster);
  const monitoring = buildPrometheus(layer, prerequisites, security, stores);
  const clusters = cluster.fleet.clusters
    .filter(({ shipsTelemetryTo }) => shipsTelemetryTo === cluster.spec.name)
    .map(({ name }) => name);
  const alloy = has('alloy')
    ? new Alloy(layer, {
        apiServer: cluster.apiServer,
        stores: {
          logs: stores.loki?.logs,
          traces: stores.tempo?.traces,
          metrics: monitoring?.prometheus,
        },
        receivesFrom:
          clusters.length > 0 ? { clusters, ingress: offered('traefik', prerequisites.ingress) } : undefined,
      })
    : undefined;
  return { ...offeredBy(monitoring), traces: alloy?.traces, scraper: alloy?.scraper };
}

/** A cluster whose telemetry is kept in another one: whatever it has goes there through the collector. */
function buildShipping(layer: Layer, prerequisites: Prerequisites, security: Security, stores: Stores) {
  const { cluster } = layer;
  const alloy = listed(cluster).has('alloy')
    ? new Alloy(layer, {
        apiServer: cluster.apiServer,
        home: homeOf(cluster),
        kubelets: cluster.spec.sizes.prometheus ? undefined : nodesOf(cluster),
      })
    : undefined;
  const monitoring = buildPrometheus(layer, prerequisites, security, stores, alloy?.receiver);
  return { ...offeredBy(monitoring), traces: alloy?.traces, scraper: alloy?.scraper };
}

function offeredBy(monitoring: Prometheus | undefined) {
  return { prometheus: monitoring?.prometheus, grafana: monitoring?.grafana };
}

function buildPrometheus(
  layer: Layer,
  { storage, ingress, issuer }: Prerequisites,
  { generator }: Security,
  { loki, tempo }: Stores,
  copyTo?: Endpoint,
): Prometheus | undefined {
  const { cluster } = layer;
  const { offered } = listed(cluster);
  const sizes = cluster.spec.sizes.prometheus;
  if (!sizes) return undefined;
  const monitoring = new Prometheus(layer, {
    apiServer: cluster.apiServer,
    nodes: nodesOf(cluster),
    issuer: offered('cert-manager', issuer),
    ingress: offered('traefik', ingress),
    storageClass: offered('longhorn or local-path', storage),
    secrets: generator(),
    sizes,
    sources: { logs: loki?.logs.endpoint, traces: tempo?.api },
    copyTo,
  });
  const { alertmanager } = monitoring.prometheus;
  if (alertmanager) {
    const { telegramChat } = cluster.fleet;
    const { internet } = cluster;
    new AlertRoutes(layer, { prometheus: monitoring.prometheus, alertmanager, internet, telegramChat });
  }
  return monitoring;
}

/** Kubelets and node exporters, at the addresses of the nodes. */
function nodesOf({ spec }: Cluster): External {
  return new External('nodes', { cidr: spec.network.nodeCidr }, [{ port: 9100 }, { port: 10250 }]);
}

/** The cluster that keeps the telemetry of this one, as it is reached from here. */
function homeOf({ spec, fleet }: Cluster): TelemetryHome | undefined {
  const home = fleet.clusters.find(({ name }) => name === spec.shipsTelemetryTo);
  if (!home) return undefined;
  const { address, peering, domain, ingress, hostPorts = ingress } = home.network;
  return new TelemetryHome({
    cluster: home.name,
    host: `telemetry.${domain}`,
    address: peering?.address ?? address,
    port: hostPorts.https,
  });
}

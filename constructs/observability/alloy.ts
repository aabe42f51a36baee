import type { AlloyValues } from '../../imports/charts/alloy.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import type { Ingress } from '../core/ingress.ts';
import type { Layer } from '../core/layer.ts';
import type { Logs } from '../core/logs.ts';
import type { Manifest } from '../core/manifest.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Prometheus } from '../core/prometheus.ts';
import { Scraper } from '../core/scraper.ts';
import { SealedCredential } from '../core/sealed-credential.ts';
import type { Stage } from '../core/stage.ts';
import type { TelemetryHome } from '../core/telemetry-home.ts';
import { Traces } from '../core/traces.ts';
import { charts } from '../versions.ts';
import { configuration } from './alloy/configuration.ts';
import type { Destinations } from './alloy/destinations.ts';
import { receiverPaths, receiverPorts } from './alloy/other-clusters.ts';
import { otlpPorts } from './alloy/otlp.ts';
import { alloyValues, clientTls, hostPaths, landing, openPorts } from './alloy-values.ts';
import { clientAuthority } from './client-authority.ts';

export interface AlloyProps {
  readonly apiServer: External;
  /** This cluster's own stores; what is undefined is not collected. */
  readonly stores?: { readonly logs?: Logs; readonly traces?: Traces; readonly metrics?: Prometheus };
  /** The cluster that keeps everything instead. */
  readonly home?: TelemetryHome;
  /** Kubelets to scrape, where no Prometheus does; then it scrapes whatever pods it is asked to as well. */
  readonly kubelets?: External;
  /** Clusters that write here, and the door for them. */
  readonly receivesFrom?: { readonly clusters: readonly string[]; readonly ingress: Ingress };
}

const name = 'alloy';
const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': name };
const httpPort = 12345;

/** Collects logs, spans and metrics on every node, and takes them to where they are kept. */
export class Alloy extends Component {
  /** Where applications send spans; undefined where nobody keeps them. */
  readonly traces: Traces | undefined;
  /** Takes remote write on the way to the home of the telemetry; undefined without one that is open. */
  readonly receiver: Endpoint | undefined;
  /** Scrapes pods, where no Prometheus does. */
  readonly scraper: Scraper | undefined;
  readonly metrics: readonly Metrics[];
  private readonly plan: Plan;

  constructor(layer: Layer, props: AlloyProps) {
    super(layer, name, props);
    const namespace = this.namespace(name, {
      podSecurityReason:
        'It reads the log files of its node and keeps beside them how far it has read; where it scrapes, /proc and /sys too.',
    });
    const stage = this.stage(name);
    const credential = props.home && homeCredential(stage, namespace, props.home);
    const open = credential?.isSealed ? props.home : undefined;
    const destinations = destinationsOf(props, open);
    this.plan = { stage, namespace, props, destinations, home: open, secret: credential?.name };
    if (props.receivesFrom) this.publish(stage, namespace, props.receivesFrom);
    const endpoint = (port: number, scheme: 'http' | 'grpc' = 'http'): Endpoint =>
      new Endpoint(stage, { service: name, namespace: name, port, labels, scheme });
    this.traces = destinations.traces
      ? new Traces(stage, { grpc: endpoint(otlpPorts.grpc, 'grpc'), http: endpoint(otlpPorts.http) })
      : undefined;
    this.receiver = open && !props.kubelets ? endpoint(receiverPorts.metrics) : undefined;
    this.scraper = open && props.kubelets ? new Scraper(stage, { namespace, labels }) : undefined;
    this.metrics = [new Metrics(stage, { job: name, namespace: name, labels, port: httpPort })];
  }

  /** Last, when everybody has asked for what is to be scraped. */
  override complete(): void {
    const { stage, namespace, props, destinations, home, secret } = this.plan;
    const { receivesFrom } = props;
    const scrapesNode = this.scraper !== undefined;
    const receives = receivesFrom ? 'clusters' : this.receiver ? 'prometheus' : 'nothing';
    const extraObjects = receivesFrom ? [doorOf(receivesFrom.ingress, namespace).manifest] : [];
    const ports = openPorts(receives);
    release<AlloyValues>(stage, {
      chart: charts.alloy,
      namespace,
      values: alloyValues({
        configuration: configuration({
          cluster: this.cluster.spec.name,
          destinations,
          receives,
          scrapes: this.scraper?.metrics,
        }),
        scrapesNode,
        receives,
        home: home && secret ? { capability: home, secret } : undefined,
        extraObjects,
      }),
      adds: [...extraObjects, serviceOf(namespace, ports)],
      workloads: { 'DaemonSet/alloy': { ...landing(ports), hostPaths: hostPaths(scrapesNode) } },
    });
  }

  /** One host for all signals, and a certificate for each cluster that may write there. */
  private publish(
    stage: Stage,
    namespace: OwnedNamespace,
    { clusters, ingress }: NonNullable<AlloyProps['receivesFrom']>,
  ): void {
    clientAuthority(this.stage('alloy-clients', { takes: [] }), namespace, authority, clusters);
    const routes = (['logs', 'metrics', 'traces'] as const).map((signal) => ({
      path: receiverPaths[signal],
      endpoint: new Endpoint(stage, {
        service: name,
        namespace: namespace.name,
        port: receiverPorts[signal],
        labels,
      }),
    }));
    ingress.publishPaths(stage, 'telemetry', routes, doorOf(ingress, namespace).annotations);
  }
}

/** Name of the authority that signs the clients' certificates, and of its Secret. */
const authority = 'telemetry-clients';

/** What is known before everybody has asked. */
interface Plan {
  readonly stage: Stage;
  readonly namespace: OwnedNamespace;
  readonly props: AlloyProps;
  readonly destinations: Destinations;
  readonly home: TelemetryHome | undefined;
  readonly secret: string | undefined;
}

function homeCredential(stage: Stage, namespace: OwnedNamespace, { name: home }: TelemetryHome) {
  return new SealedCredential(stage, {
    namespace,
    name: 'telemetry-client',
    keys: ['ca.crt', 'tls.crt', 'tls.key'],
    purpose: `sending logs, spans and metrics to ${home}`,
    optional: true,
  });
}

function destinationsOf({ stores = {} }: AlloyProps, home: TelemetryHome | undefined): Destinations {
  if (home) {
    const to = (path: string) => ({ url: home.url(path), tls: clientTls });
    return { logs: to(receiverPaths.logs), metrics: to(receiverPaths.metrics), traces: to('') };
  }
  const { logs, traces, metrics } = stores;
  return {
    ...(logs ? { logs: { url: logs.pushUrl } } : {}),
    ...(metrics?.receiver ? { metrics: { url: metrics.receiver.url('/api/v1/write') } } : {}),
    ...(traces ? { traces: { url: traces.http.url() } } : {}),
  };
}

/** The chart's Service with the ports that our values add to it. */
function serviceOf({ name: namespace }: OwnedNamespace, added: ReturnType<typeof openPorts>): Manifest {
  const ports = [{ name: 'http-metrics', port: httpPort, targetPort: httpPort }, ...added];
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace },
    spec: { selector: labels, ports },
  };
}

/** @throws Error when the ingress cannot ask for certificates */
function doorOf(ingress: Ingress, namespace: OwnedNamespace) {
  const { clientCertificates } = ingress;
  if (!clientCertificates)
    throw new Error('telemetry of other clusters needs an ingress that asks for certificates');
  return clientCertificates(namespace.name, authority);
}

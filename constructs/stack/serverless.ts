import type { Cluster } from '../core/cluster.ts';
import type { Layer } from '../core/layer.ts';
import type { Registry } from '../core/registry.ts';
import type { Traces } from '../core/traces.ts';
import { listed } from '../listed.ts';
import { EventingRabbitMq } from '../serverless/eventing-rabbitmq.ts';
import { Functions } from '../serverless/functions.ts';
import { Knative } from '../serverless/knative.ts';
import { RabbitMq } from '../serverless/rabbitmq.ts';
import type { Prerequisites } from './prerequisites.ts';

/** What serverless stands on besides the prerequisites, where the cluster has it. */
interface Offers {
  readonly traces?: Traces | undefined;
  /** Keeps the images of functions. */
  readonly registry?: Registry | undefined;
}

/** What the serverless layer offers; a capability is undefined where no listed component offers it. */
export type Serverless = ReturnType<typeof buildServerless>;

/** Functions over HTTP wherever Knative is, and with events where RabbitMQ keeps them. */
export function buildServerless(
  cluster: Cluster,
  prerequisites: Prerequisites,
  { traces, registry }: Offers,
) {
  const { apiServer, internet } = cluster;
  const { engine, sizes } = cluster.spec;
  const { offered } = listed(cluster);
  if (!sizes.knative && !sizes.rabbitmq) return {};
  const layer = cluster.layer('serverless');
  const tracing = traces ? { traces } : {};
  const knative =
    sizes.knative &&
    new Knative(layer, {
      ...sizes.knative,
      ...tracing,
      // k3s serves CPU figures by itself, kind does not.
      hasMetricsServer: engine === 'k3s',
      plainRegistries: registry ? [registry.pullHost] : [],
      apiServer,
      internet,
      ingress: offered('traefik', prerequisites.ingress),
    });
  const rabbitmq = buildRabbitMq(layer, prerequisites);
  if (!knative) return {};
  const { serving, eventing } = knative;
  const events = rabbitmq && {
    rabbitmq: rabbitmq.broker,
    brokers: new EventingRabbitMq(layer, { apiServer, eventing, rabbitmq: rabbitmq.broker }).brokers,
  };
  const functions = new Functions(layer, { serving, ...(events ? { events } : {}), ...tracing });
  return {
    serving,
    eventing,
    functions: functions.namespaceOfFunctions,
    broker: functions.broker,
    rabbitmq: rabbitmq?.broker,
    brokers: events?.brokers,
  };
}

function buildRabbitMq(layer: Layer, { issuer, storage }: Prerequisites): RabbitMq | undefined {
  const { apiServer, spec } = layer.cluster;
  const { offered } = listed(layer.cluster);
  const { rabbitmq } = spec.sizes;
  if (!rabbitmq) return undefined;
  return new RabbitMq(layer, {
    ...rabbitmq,
    apiServer,
    issuer: offered('cert-manager', issuer),
    storageClass: offered('longhorn or local-path', storage),
  });
}

import { describe, expect, it } from 'vitest';
import { contentHash } from '../core/content-hash.ts';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf, objectOf } from '../core/fixtures/platform.ts';
import { arePods } from '../core/flow.ts';
import { at, type Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { EventingRabbitMq } from './eventing-rabbitmq.ts';
import { serverlessPlatform } from './fixtures/platform.ts';
import { Functions } from './functions.ts';

function withEvents(replicas = 3) {
  const platform = serverlessPlatform();
  const { apiServer, layer, cluster } = platform;
  const { serving, eventing } = platform.knative();
  const { broker: rabbitmq } = platform.rabbitmq({ replicas });
  const { brokers } = new EventingRabbitMq(layer, { apiServer, eventing, rabbitmq });
  const functions = new Functions(layer, { serving, events: { rabbitmq, brokers } });
  const { broker } = functions;
  if (!broker) throw new Error('no Broker');
  return { clusterView: view(cluster), broker, functions };
}

function withoutEvents() {
  const platform = serverlessPlatform();
  const { serving } = platform.knative();
  const functions = new Functions(platform.layer, { serving });
  return { clusterView: view(platform.cluster), functions };
}

/** What may reach pods in the namespace of functions, by where it comes from. */
function waysIn(clusterView: ClusterView) {
  return clusterView.flows
    .filter(({ to }) => arePods(to) && to.namespace === 'functions')
    .map(({ from, ports }) => [
      arePods(from) ? [from.namespace, ...Object.values(from.labels)].join('/') : from.cidr,
      ports.map(({ port }) => port),
    ]);
}

function specHash({ spec }: Manifest): string {
  return contentHash(spec);
}

describe('the metrics', () => {
  it('are those of every function’s sidecar, by revision, and of the Brokers', () => {
    const found = withEvents().functions.metrics.map(({ job, port, pods }) => [job, port, pods.labels]);
    expect(found).toEqual([
      ['revisions', 9091, {}],
      ['broker-ingress', 9090, { 'eventing.knative.dev/brokerRole': 'ingress' }],
    ]);
    expect(withoutEvents().functions.metrics[0]?.seriesLabels).toEqual({
      kn_revision_name: 'serving.knative.dev/revision',
    });
  });
});

describe('the Broker', () => {
  it('retries with doubling waits and gives up to another Broker', () => {
    const { clusterView, broker } = withEvents();
    expect(at(objectOf(clusterView, 'Broker', broker.name).spec, 'delivery')).toEqual({
      retry: 5,
      backoffPolicy: 'exponential',
      backoffDelay: 'PT1S',
      deadLetterSink: {
        ref: {
          apiVersion: 'eventing.knative.dev/v1',
          kind: 'Broker',
          name: broker.deadLetters.broker,
          namespace: 'functions',
        },
      },
    });
  });

  it('has a name that follows its spec, and so have the other Broker and their configuration', () => {
    const { clusterView, broker } = withEvents();
    const config = String(at(objectOf(clusterView, 'Broker', broker.name).spec, 'config', 'name'));
    for (const [kind, name] of [
      ['Broker', broker.name],
      ['Broker', broker.deadLetters.broker],
      ['RabbitmqBrokerConfig', config],
    ] as const) {
      expect(name.endsWith(`-${specHash(objectOf(clusterView, kind, name))}`)).toBe(true);
    }
  });

  it('gets another name with other queues, because its configuration does', () => {
    expect(withEvents(1).broker.name).not.toBe(withEvents(3).broker.name);
  });

  it.each([
    [1, 'classic'],
    [3, 'quorum'],
  ])('with %i nodes of RabbitMQ has %s queues', (replicas, queueType) => {
    const { clusterView, broker } = withEvents(replicas);
    const config = String(at(objectOf(clusterView, 'Broker', broker.name).spec, 'config', 'name'));
    expect(at(objectOf(clusterView, 'RabbitmqBrokerConfig', config).spec, 'queueType')).toBe(queueType);
    expect(at(objectOf(clusterView, 'Queue', 'dead-letters').spec, 'type')).toBe(queueType);
  });

  it('takes events where its controller puts the Service', () => {
    const { broker } = withEvents();
    expect(broker.ingress.url()).toBe(`http://${broker.name}-broker-ingress.functions.svc.cluster.local:80`);
    expect(broker.triggerAnnotations['rabbitmq.eventing.knative.dev/parallelism']).toBe('10');
  });

  it('waits for whoever defines its kind, for its controller and for RabbitMQ', () => {
    expect(edgesOf(withEvents().clusterView, 'functions')).toEqual(
      expect.arrayContaining(['eventing-rabbitmq', 'knative-eventing', 'knative-serving', 'rabbitmq']),
    );
  });
});

describe('dead letters', () => {
  it('end in a queue by the exchange of their Broker, whose name a policy knows the beginning of', () => {
    const { clusterView, broker } = withEvents();
    const { spec } = objectOf(clusterView, 'Policy', 'dead-letters-leftovers');
    expect(at(spec, 'definition')).toEqual({ 'alternate-exchange': 'dead-letters' });
    expect(at(spec, 'applyTo')).toBe('exchanges');
    const pattern = new RegExp(String(at(spec, 'pattern')));
    // The controller calls an exchange after its Broker, and shortens the name to 31 characters and a checksum.
    const exchange = (name: string): string => `b.functions.${name}.`.slice(0, 31);
    expect(exchange(broker.deadLetters.broker)).toMatch(pattern);
    expect(exchange(broker.name)).not.toMatch(pattern);
    expect(at(objectOf(clusterView, 'Binding', 'dead-letters').spec, 'source')).toBe('dead-letters');
  });

  it('stay for a week, and the oldest go first', () => {
    const { spec } = objectOf(withEvents().clusterView, 'Policy', 'dead-letters-retention');
    expect(at(spec, 'definition')).toEqual({
      'message-ttl': 7 * 24 * 60 * 60 * 1000,
      'max-length': 50_000,
      overflow: 'drop-head',
    });
  });

  it('are taken to it by a pod of the Broker that gives them up, and by none of the other', () => {
    const { clusterView, broker } = withEvents();
    const pods = clusterView.workloads.filter(({ namespace }) => namespace === 'functions');
    expect(pods.map(({ name }) => name).sort()).toEqual([
      `${broker.deadLetters.broker}-broker-ingress`,
      `${broker.name}-broker-ingress`,
      `${broker.name}-dlq-dispatcher`,
    ]);
  });
});

describe('the namespace of functions', () => {
  it('lets in the data plane, and pods of its own to the Brokers', () => {
    expect(waysIn(withEvents().clusterView)).toEqual([
      ['knative-serving/3scale-kourier-gateway', [8012, 8013]],
      ['knative-serving/activator', [8012, 8013]],
      ['knative-serving/autoscaler', [9090]],
      ['functions', [8080]],
    ]);
  });

  it('lets only pods of Brokers and Triggers out to RabbitMQ', () => {
    const { clusterView } = withEvents();
    const out = clusterView.flows
      .filter(({ to }) => arePods(to) && to.namespace === 'rabbitmq')
      .filter(({ from }) => arePods(from) && from.namespace === 'functions')
      .map(({ from }) => (arePods(from) ? Object.values(from.labels) : []));
    expect(out).toEqual([['dispatcher'], ['dispatcher-dlq'], ['ingress']]);
  });

  it('is admitted where its Brokers declare their queues', () => {
    const { metadata } = objectOf(withEvents().clusterView, 'RabbitmqCluster', 'rabbitmq');
    expect(metadata.annotations?.['rabbitmq.com/topology-allowed-namespaces']).toBe('functions');
  });

  it('is restricted where no Broker is, and says why it is not where one is', () => {
    const { clusterView, functions } = withoutEvents();
    expect(levelOf(clusterView, 'functions')).toBe('restricted');
    expect(functions.broker).toBeUndefined();
    expect(levelOf(withEvents().clusterView, 'functions')).toBe('baseline');
    expect(functions.metrics.map(({ job }) => job)).toEqual(['revisions']);
  });
});

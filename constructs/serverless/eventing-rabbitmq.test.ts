import { expect, test } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf, objectOf } from '../core/fixtures/platform.ts';
import { at, list } from '../core/manifest.ts';
import { images } from '../versions.ts';
import { EventingRabbitMq } from './eventing-rabbitmq.ts';
import { serverlessPlatform } from './fixtures/platform.ts';

function rendered() {
  const platform = serverlessPlatform();
  const { apiServer, layer, cluster } = platform;
  const { eventing } = platform.knative();
  const { broker } = platform.rabbitmq();
  const component = new EventingRabbitMq(layer, { apiServer, eventing, rabbitmq: broker });
  return { clusterView: view(cluster), component };
}

test('stands beside Eventing, under its controllers’ account, and keeps the namespace restricted', () => {
  const { clusterView } = rendered();
  const { spec, metadata } = objectOf(clusterView, 'Deployment', 'rabbitmq-broker-controller');
  expect(metadata.namespace).toBe('knative-eventing');
  expect(at(spec, 'template', 'spec', 'serviceAccountName')).toBe('eventing-controller');
  expect(levelOf(clusterView, 'knative-eventing')).toBe('restricted');
});

test('starts pods of Brokers and Triggers from exact images', () => {
  const { clusterView } = rendered();
  const { spec } = objectOf(clusterView, 'Deployment', 'rabbitmq-broker-controller');
  const env = list(at(spec, 'template', 'spec', 'containers', 0, 'env'));
  expect(env).toContainEqual({ name: 'BROKER_INGRESS_IMAGE', value: images.rabbitmqBrokerIngress });
  expect(env).toContainEqual({ name: 'BROKER_DISPATCHER_IMAGE', value: images.rabbitmqBrokerDispatcher });
});

test('waits for Eventing, for RabbitMQ and for its own CRD', () => {
  const { clusterView } = rendered();
  expect(edgesOf(clusterView, 'eventing-rabbitmq')).toEqual(
    expect.arrayContaining(['eventing-rabbitmq-crds', 'knative-eventing', 'rabbitmq']),
  );
});

test('leaves to the webhook what it writes itself', () => {
  const { clusterView } = rendered();
  const { webhooks } = objectOf(
    clusterView,
    'ValidatingWebhookConfiguration',
    'validation.webhook.rabbitmq.eventing.knative.dev',
  );
  expect(at(webhooks, 0, 'clientConfig')).toEqual({
    service: { name: 'rabbitmq-broker-webhook', namespace: 'knative-eventing' },
  });
  const secret = objectOf(clusterView, 'Secret', 'rabbitmq-broker-webhook-certs');
  expect([secret.data, secret.stringData]).toEqual([undefined, undefined]);
});

test('reads no Secret outside its own namespace', () => {
  const { clusterView } = rendered();
  for (const name of ['rabbitmq-broker-controller', 'rabbitmq-broker-webhook']) {
    const resources = list(objectOf(clusterView, 'ClusterRole', name).rules).flatMap((rule) =>
      list(at(rule, 'resources')),
    );
    expect(resources).not.toContain('secrets');
  }
});

test('offers metrics of both parts', () => {
  const { component } = rendered();
  expect(component.metrics.map(({ job, port }) => `${job} ${port}`)).toEqual([
    'rabbitmq-broker-controller 9090',
    'rabbitmq-broker-webhook 9090',
  ]);
});

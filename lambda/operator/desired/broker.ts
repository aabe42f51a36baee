import { brokerName } from '../../api/index.ts';
import type { RabbitMqReference } from './config.ts';
import { hashedName } from './content-hash.ts';
import { deadLetterQueue, deadLettersName } from './dead-letters.ts';
import { type Manifest, ownLabels } from './manifest.ts';

/** For the pods of a Broker or a Trigger: naming one amount drops every default. */
export const brokerPodAnnotations = {
  'rabbitmq.eventing.knative.dev/cpu-request': '5m',
  'rabbitmq.eventing.knative.dev/memory-request': '32Mi',
  'rabbitmq.eventing.knative.dev/memory-limit': '128Mi',
} as const;

const eventing = 'eventing.knative.dev';
const delivery = { retry: 5, backoffPolicy: 'exponential', backoffDelay: 'PT1S' } as const;

/**
 * What the functions of a namespace share: its Broker, the Broker of dead letters, and the queue behind that. They
 * belong to no function and stay when the last one goes, because events may wait in them. No part of a Broker's spec
 * may change, so it says only what never has to: how events are handed over is said by the Triggers.
 */
export function desiredBrokers(namespace: string, rabbitmq: RabbitMqReference): readonly Manifest[] {
  const { name, namespace: home, queueType } = rabbitmq;
  const configSpec = { queueType, rabbitmqClusterReference: { name, namespace: home } };
  const config: Manifest = {
    apiVersion: `${eventing}/v1alpha1`,
    kind: 'RabbitmqBrokerConfig',
    metadata: { name: hashedName('lambda', configSpec), namespace, labels: ownLabels('broker') },
    spec: configSpec,
  };
  return [
    config,
    ...deadLetterQueue(namespace, rabbitmq),
    broker(namespace, deadLettersName, config, delivery),
    broker(namespace, brokerName, config, {
      ...delivery,
      deadLetterSink: {
        ref: { apiVersion: `${eventing}/v1`, kind: 'Broker', name: deadLettersName, namespace },
      },
    }),
  ];
}

function broker(namespace: string, name: string, config: Manifest, spec: object): Manifest {
  return {
    apiVersion: `${eventing}/v1`,
    kind: 'Broker',
    metadata: {
      name,
      namespace,
      labels: ownLabels('broker'),
      annotations: { [`${eventing}/broker.class`]: 'RabbitMQBroker', ...brokerPodAnnotations },
    },
    spec: {
      config: { apiVersion: config.apiVersion, kind: config.kind, name: config.metadata.name, namespace },
      delivery: spec,
    },
  };
}

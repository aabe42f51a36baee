import type { RabbitMqReference } from './config.ts';
import { type Manifest, ownLabels } from './manifest.ts';

/** Broker that takes what other Brokers give up, the exchange behind it, and the queue that keeps it. */
export const deadLettersName = 'lambda-dead-letters';

const retention = {
  /** Seven days, in milliseconds. */
  'message-ttl': 604_800_000,
  /** Messages; the oldest go first. */
  'max-length': 50_000,
  overflow: 'drop-head',
};

/**
 * A queue for what reaches the dead-letter Broker and no Trigger takes. The exchange of a Broker has a name that only
 * its controller knows, so a policy finds it by its beginning.
 */
export function deadLetterQueue(
  namespace: string,
  { name, namespace: home, queueType }: RabbitMqReference,
): readonly Manifest[] {
  const queue = `${deadLettersName}.${namespace}`;
  const object = (kind: string, suffix: string, spec: object): Manifest => ({
    apiVersion: 'rabbitmq.com/v1beta1',
    kind,
    metadata: { name: `${deadLettersName}${suffix}`, namespace, labels: ownLabels('broker') },
    spec: { ...spec, rabbitmqClusterReference: { name, namespace: home } },
  });
  return [
    object('Exchange', '', { name: queue, type: 'fanout', durable: true }),
    object('Queue', '', { name: queue, type: queueType, durable: true }),
    object('Binding', '', { source: queue, destination: queue, destinationType: 'queue' }),
    object('Policy', '-retention', {
      name: `${queue}-retention`,
      pattern: `^${literal(queue)}$`,
      applyTo: 'queues',
      definition: retention,
    }),
    object('Policy', '-leftovers', {
      name: `${queue}-leftovers`,
      pattern: `^b\\.${namespace}\\.${deadLettersName}\\.`,
      applyTo: 'exchanges',
      definition: { 'alternate-exchange': queue },
    }),
  ];
}

function literal(text: string): string {
  return text.replaceAll('.', '\\.');
}

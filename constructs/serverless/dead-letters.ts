import { Binding } from '../../imports/crds/rabbitmq.com/binding.ts';
import { Exchange } from '../../imports/crds/rabbitmq.com/exchange.ts';
import { Policy } from '../../imports/crds/rabbitmq.com/policy.ts';
import { Queue } from '../../imports/crds/rabbitmq.com/queue.ts';
import type { RabbitMqCluster } from '../core/rabbitmq-cluster.ts';
import type { Stage } from '../core/stage.ts';

/** Name of the queue, of the exchange in front of it and of the Broker whose leftovers it takes. */
export const deadLetters = 'dead-letters';

/** What is kept of the events that nobody took. */
const retention = {
  /** Seven days, in milliseconds. */
  'message-ttl': 604_800_000,
  /** Messages; the oldest go first. */
  'max-length': 50_000,
  overflow: 'drop-head',
};

/**
 * A queue for what reaches the dead-letter Broker and matches no Trigger there. The Broker's exchange has a name that
 * only its controller knows, so a policy finds it by its beginning.
 */
export function addDeadLetterQueue(stage: Stage, namespace: string, rabbitmq: RabbitMqCluster): void {
  const rabbitmqClusterReference = rabbitmq.reference;
  const metadata = { name: deadLetters, namespace };
  new Exchange(stage, 'dead-letter-exchange', {
    metadata,
    spec: { name: deadLetters, type: 'fanout', durable: true, rabbitmqClusterReference },
  });
  new Queue(stage, 'dead-letter-queue', {
    metadata,
    spec: { name: deadLetters, type: rabbitmq.queueType, durable: true, rabbitmqClusterReference },
  });
  new Binding(stage, 'dead-letter-binding', {
    metadata,
    spec: {
      source: deadLetters,
      destination: deadLetters,
      destinationType: 'queue',
      rabbitmqClusterReference,
    },
  });
  addPolicies(stage, namespace, rabbitmq);
}

function addPolicies(stage: Stage, namespace: string, rabbitmq: RabbitMqCluster): void {
  const rabbitmqClusterReference = rabbitmq.reference;
  const metadata = { name: deadLetters, namespace };
  new Policy(stage, 'dead-letter-retention', {
    metadata: { ...metadata, name: `${deadLetters}-retention` },
    spec: {
      name: `${deadLetters}-retention`,
      pattern: `^${deadLetters}$`,
      applyTo: 'queues',
      definition: retention,
      rabbitmqClusterReference,
    },
  });
  new Policy(stage, 'dead-letter-leftovers', {
    metadata: { ...metadata, name: `${deadLetters}-leftovers` },
    spec: {
      name: `${deadLetters}-leftovers`,
      pattern: `^b\\.${namespace}\\.${deadLetters}-`,
      applyTo: 'exchanges',
      definition: { 'alternate-exchange': deadLetters },
      rabbitmqClusterReference,
    },
  });
}

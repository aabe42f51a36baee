import type { Manifest } from '../core/manifest.ts';
import { broker, brokerConfig, delivery, events, rabbitmq, trigger } from './fixtures/rabbitmq.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { rabbitmqBrokers } from './rabbitmq-brokers.ts';

const config = { ...(broker().spec as { config: object }).config };
const { deadLetterSink, ...retries } = delivery;

function view(...objects: readonly Manifest[]) {
  return fixtureView({ objects: [rabbitmq(), brokerConfig(), ...objects] });
}

function idOf({ kind, metadata }: Manifest): string {
  return `${kind}/${events}/${metadata.name}`;
}

function refusal(manifest: Manifest, problem: RegExp, ...others: readonly Manifest[]) {
  return { view: view(...others, manifest), finds: [{ object: idOf(manifest), problem }] };
}

const sink: Manifest = broker({ delivery: retries });
const givesUpTo = (name: string) => ({
  delivery: { ...retries, deadLetterSink: { ref: { ...deadLetterSink.ref, name } } },
});
const classic = brokerConfig({ queueType: 'classic' });

export const rabbitmqBrokersFixtures: RuleFixtures = {
  rule: rabbitmqBrokers,
  good: {
    'Broker with retries and a sink for dead letters, and a Trigger that names its parallelism': view(
      broker(),
      trigger({}, '10'),
    ),
    'Broker that takes the dead letters of another and has nothing behind it': view(
      sink,
      broker(givesUpTo(sink.metadata.name)),
    ),
    'classic queues on one node': fixtureView({ objects: [rabbitmq({ replicas: 1 }), classic] }),
    'Broker of another class, whose rules are others': view({
      ...broker({}, 'plain'),
      metadata: { name: 'plain', namespace: events },
    }),
    'filters on a Trigger of another class of Brokers': view(
      trigger({ filters: [{ prefix: { type: 'a' } }] }),
    ),
  },
  bad: {
    'Broker whose configuration has no namespace': refusal(
      broker({ config: { ...config, namespace: undefined } }),
      /spec\.config has no namespace/,
    ),
    'Broker whose configuration does not exist': refusal(
      broker({ config: { ...config, name: 'other' } }),
      /no RabbitmqBrokerConfig other in namespace events/,
    ),
    'Broker without delivery': {
      view: view(broker({ delivery: undefined })),
      finds: [
        {
          object: idOf(broker({ delivery: undefined })),
          problem: /has no retry, backoffPolicy, backoffDelay/,
        },
        { object: idOf(broker({ delivery: undefined })), problem: /has no deadLetterSink/ },
      ],
    },
    'Broker that loses what no attempt delivered': refusal(sink, /has no deadLetterSink/),
    'Broker whose name would stay when its spec changes': refusal(
      broker({}, 'default'),
      /default does not end with -[0-9a-f]{10}, the hash of spec/,
    ),
    'quorum queues on one node': {
      view: fixtureView({ objects: [rabbitmq({ replicas: 1 }), brokerConfig()] }),
      finds: [{ object: idOf(brokerConfig()), problem: /rabbitmq has 1 of the 3 nodes/ }],
    },
    'quorum by default on one node': {
      view: fixtureView({ objects: [rabbitmq({ replicas: 1 }), brokerConfig({ queueType: undefined })] }),
      finds: [{ object: idOf(brokerConfig({ queueType: undefined })), problem: /queueType is quorum/ }],
    },
    'Trigger with filters, which the class ignores': refusal(
      trigger({ filters: [{ prefix: { type: 'do' } }] }, '10'),
      /spec\.filters is ignored/,
      broker(),
    ),
    'Trigger without parallelism': refusal(
      trigger(),
      /parallelism is not set: one event at a time/,
      broker(),
    ),
    'Trigger with more parallelism than the webhook takes': refusal(
      trigger({}, '1001'),
      /parallelism is 1001/,
      broker(),
    ),
    'Trigger whose name would stay when its filter changes': refusal(
      { ...trigger({}, '1'), metadata: { ...trigger({}, '1').metadata, name: 'done' } },
      /done does not end with .* spec\.broker and spec\.filter/,
      broker(),
    ),
  },
};

import type { Manifest } from '../core/manifest.ts';
import { broker, brokerConfig, delivery, events, rabbitmq } from './fixtures/rabbitmq.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { rabbitmqClusters } from './rabbitmq-clusters.ts';

const object = 'RabbitmqCluster/rabbitmq/rabbitmq';
const reference = { name: 'rabbitmq', namespace: 'rabbitmq' };

function queue(rabbitmqClusterReference: object, namespace = events): Manifest {
  return {
    apiVersion: 'rabbitmq.com/v1beta1',
    kind: 'Queue',
    metadata: { name: 'work', namespace },
    spec: { name: 'work', rabbitmqClusterReference },
  };
}

function serving(seconds: string): Manifest {
  return {
    apiVersion: 'operator.knative.dev/v1beta1',
    kind: 'KnativeServing',
    metadata: { name: 'knative-serving', namespace: 'knative-serving' },
    spec: { config: { defaults: { 'max-revision-timeout-seconds': seconds } } },
  };
}

function refusal(problem: RegExp, ...objects: readonly Manifest[]) {
  return { view: fixtureView({ objects }), finds: [{ object, problem }] };
}

export const rabbitmqClustersFixtures: RuleFixtures = {
  rule: rabbitmqClusters,
  good: {
    'RabbitMQ that lets a namespace declare queues, and waits for its Brokers': fixtureView({
      objects: [rabbitmq(), brokerConfig(), broker(), queue(reference), serving('900')],
    }),
    'queue beside its RabbitMQ': fixtureView({
      objects: [rabbitmq({}, {}), queue({ name: 'rabbitmq' }, 'rabbitmq')],
    }),
    'RabbitMQ that lets every namespace in': fixtureView({
      objects: [rabbitmq({}, { 'rabbitmq.com/topology-allowed-namespaces': '*' }), queue(reference)],
    }),
    'no Broker, and RabbitMQ’s own patience': fixtureView({ objects: [rabbitmq({ rabbitmq: undefined })] }),
  },
  bad: {
    'pods that take a week to end': refusal(
      /terminationGracePeriodSeconds is not set/,
      rabbitmq({ terminationGracePeriodSeconds: undefined }),
    ),
    'even number of nodes': refusal(/spec\.replicas is 2/, rabbitmq({ replicas: 2 })),
    'amounts of the operator': refusal(/asks for 1 CPU and 2Gi/, rabbitmq({ resources: undefined })),
    'Broker that keeps an event for longer than RabbitMQ waits': refusal(
      /consumer_timeout is 1800000 ms, and a Broker's delivery may take 3662 s/,
      rabbitmq({ rabbitmq: undefined }),
      broker(),
    ),
    'slow functions, for which the same patience is too short': refusal(
      /may take 7262 s/,
      rabbitmq(),
      broker(),
      serving('1200'),
    ),
    'linear waits that add up': refusal(
      /may take 14910 s/,
      rabbitmq(),
      broker({ delivery: { ...delivery, retry: 20, backoffPolicy: 'linear', backoffDelay: 'PT1S' } }),
      serving('700'),
    ),
    'queue in a namespace that was not let in': {
      view: fixtureView({ objects: [rabbitmq({}, {}), queue(reference)] }),
      finds: [{ object: 'Queue/events/work', problem: /does not let namespace events .* is not set/ }],
    },
    'queue in a RabbitMQ that does not exist': {
      view: fixtureView({ objects: [rabbitmq(), queue({ ...reference, name: 'rabbit' })] }),
      finds: [{ object: 'Queue/events/work', problem: /no RabbitmqCluster rabbit in namespace rabbitmq/ }],
    },
  },
};

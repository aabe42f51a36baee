import { Broker as BrokerResource, type BrokerSpec } from '../../imports/crds/eventing.knative.dev/broker.ts';
import { RabbitmqBrokerConfig } from '../../imports/crds/eventing.knative.dev/rabbitmq-broker-config.ts';
import type { Delivery } from '../core/broker.ts';
import { hashedName } from '../core/content-hash.ts';
import type { Manifest } from '../core/manifest.ts';
import type { RabbitMqCluster } from '../core/rabbitmq-cluster.ts';
import type { Stage } from '../core/stage.ts';
import { images } from '../versions.ts';

/** Annotations for the pods of a Broker or a Trigger: naming one amount drops every default. */
export const brokerPodAnnotations = {
  'rabbitmq.eventing.knative.dev/cpu-request': '5m',
  'rabbitmq.eventing.knative.dev/memory-request': '32Mi',
  'rabbitmq.eventing.knative.dev/memory-limit': '128Mi',
} as const;

/** Events that a Trigger's dispatcher hands over at once; RabbitMQ sends it as many before it acknowledges one. */
export const parallelismAnnotation = 'rabbitmq.eventing.knative.dev/parallelism';

const configKind = { apiVersion: 'eventing.knative.dev/v1alpha1', kind: 'RabbitmqBrokerConfig' } as const;
const resources = { requests: { cpu: '5m', memory: '32Mi' }, limits: { memory: '128Mi' } };

/** Adds the configuration that the Brokers of a namespace share and returns its name. */
export function addBrokerConfig(stage: Stage, namespace: string, rabbitmq: RabbitMqCluster): string {
  const { queueType, reference } = rabbitmq;
  const spec = { queueType, rabbitmqClusterReference: reference };
  const name = hashedName('rabbitmq', spec);
  new RabbitmqBrokerConfig(stage, 'broker-config', { metadata: { name, namespace }, spec });
  return name;
}

export interface RabbitMqBrokerProps {
  /** Beginning of the name; the rest follows the content. */
  readonly name: string;
  readonly namespace: string;
  /** Name of the configuration. */
  readonly config: string;
  readonly delivery: Delivery;
  /** Name of the Broker that takes what is given up. Default: none, and such events are lost. */
  readonly deadLetterBroker?: string;
}

/** Adds a Broker and returns its name, which is another one for every other content: no part of it may change. */
export function addRabbitMqBroker(stage: Stage, props: RabbitMqBrokerProps): string {
  const { namespace, config, delivery, deadLetterBroker } = props;
  const kind = { apiVersion: 'eventing.knative.dev/v1', kind: 'Broker' };
  const sink = deadLetterBroker && { ref: { ...kind, name: deadLetterBroker, namespace } };
  const spec: BrokerSpec = {
    config: { ...configKind, name: config, namespace },
    delivery: { ...delivery, ...(sink ? { deadLetterSink: sink } : {}) },
  };
  const name = hashedName(props.name, spec);
  new BrokerResource(stage, props.name, {
    metadata: {
      name,
      namespace,
      annotations: { 'eventing.knative.dev/broker.class': 'RabbitMQBroker', ...brokerPodAnnotations },
    },
    spec,
  });
  stage.willMake(props.name, ingress(name, namespace));
  if (deadLetterBroker) {
    const reason = 'The controller gives dispatchers none and offers none; they end when RabbitMQ hangs up.';
    stage.willMake(props.name, deadLetterDispatcher(name, namespace), { dispatcher: reason });
  }
  return name;
}

const roleLabel = 'eventing.knative.dev/brokerRole';

function labels(broker: string, role: string): Readonly<Record<string, string>> {
  return { 'eventing.knative.dev/broker': broker, [roleLabel]: role };
}

/** Labels of every kind of pod that calls RabbitMQ, whichever Broker it belongs to. */
export const brokerPods = ['dispatcher', 'dispatcher-dlq', 'ingress'].map((role) => ({ [roleLabel]: role }));

/** The pod that takes events over HTTP. */
function ingress(broker: string, namespace: string): Manifest {
  return deployment(`${broker}-broker-ingress`, namespace, labels(broker, 'ingress'), {
    name: 'ingress',
    image: images.rabbitmqBrokerIngress,
    ports: [{ name: 'http', containerPort: 8080 }],
    readinessProbe: { httpGet: { path: '/', port: 8080 } },
  });
}

/** The pod that takes dead letters to their sink. */
function deadLetterDispatcher(broker: string, namespace: string): Manifest {
  return deployment(`${broker}-dlq-dispatcher`, namespace, labels(broker, 'dispatcher-dlq'), {
    name: 'dispatcher',
    image: images.rabbitmqBrokerDispatcher,
    ports: [{ name: 'http-metrics', containerPort: 9090 }],
  });
}

function deployment(
  name: string,
  namespace: string,
  podLabels: Readonly<Record<string, string>>,
  container: object,
): Manifest {
  const securityContext = {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    capabilities: { drop: ['ALL'] },
  };
  const containers = [{ ...container, resources, securityContext }];
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: { replicas: 1, template: { metadata: { labels: podLabels }, spec: { containers } } },
  };
}

import { Broker, type Delivery } from '../core/broker.ts';
import { Component } from '../core/component.ts';
import type { CustomResources } from '../core/custom-resources.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { RabbitMqCluster } from '../core/rabbitmq-cluster.ts';
import type { Serving } from '../core/serving.ts';
import type { Stage } from '../core/stage.ts';
import type { Traces } from '../core/traces.ts';
import { addDeadLetterQueue, deadLetters } from './dead-letters.ts';
import {
  addBrokerConfig,
  addRabbitMqBroker,
  brokerPodAnnotations,
  brokerPods,
  parallelismAnnotation,
} from './rabbitmq-broker.ts';

export interface FunctionsProps {
  /** Runs the functions, and is how their Triggers reach them. */
  readonly serving: Serving;
  /** What keeps events; without it functions are called over HTTP alone. */
  readonly events?: {
    readonly rabbitmq: RabbitMqCluster;
    /** Shows that Brokers can be made. */
    readonly brokers: CustomResources;
  };
  /** Where the sidecars of functions send spans. */
  readonly traces?: Traces;
}

/** Waits of 1, 2, 4, 8 and 16 seconds, then the dead letters. */
const delivery: Delivery = { retry: 5, backoffPolicy: 'exponential', backoffDelay: 'PT1S' };
/** Events that a Trigger hands over at once, unless it needs their order. */
const parallelism = 10;

/** The namespace of functions, and the Broker that brings them their events. */
export class Functions extends Component {
  readonly namespaceOfFunctions: OwnedNamespace;
  /** Undefined where nothing keeps events. */
  readonly broker: Broker | undefined;
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: FunctionsProps) {
    super(layer, 'functions', props);
    const { serving, events } = props;
    const namespace = this.namespace('functions', {
      ...(events
        ? { podSecurityReason: 'The pods of Brokers and Triggers come without a seccomp profile.' }
        : {}),
    });
    this.namespaceOfFunctions = namespace;
    serving.admit(namespace, this);
    const stage = this.stage('functions');
    this.broker = events && this.addBroker(stage, namespace, events.rabbitmq);
    this.metrics = [
      revisionMetrics(stage, namespace),
      ...(this.broker ? [ingressMetrics(stage, namespace)] : []),
    ];
  }

  private addBroker(stage: Stage, namespace: OwnedNamespace, rabbitmq: RabbitMqCluster): Broker {
    rabbitmq.admit(namespace);
    for (const labels of brokerPods) this.callFrom(rabbitmq, namespace, labels);
    const shared = { namespace: namespace.name, delivery };
    const config = addBrokerConfig(stage, namespace.name, rabbitmq);
    addDeadLetterQueue(stage, namespace.name, rabbitmq);
    const deadLetterBroker = addRabbitMqBroker(stage, { ...shared, name: deadLetters, config });
    const name = addRabbitMqBroker(stage, { ...shared, name: 'default', config, deadLetterBroker });
    this.cluster.flows.push({
      from: { namespace: namespace.name, labels: {} },
      to: { namespace: namespace.name, labels: ingressLabels },
      ports: [{ port: 8080 }],
      label: { from: namespace.name, to: 'brokers' },
      declaredBy: this,
    });
    return new Broker(stage, {
      name,
      namespace,
      delivery,
      triggerAnnotations: { ...brokerPodAnnotations, [parallelismAnnotation]: String(parallelism) },
      deadLetters: { broker: deadLetterBroker, queue: deadLetters },
    });
  }
}

const ingressLabels = { 'eventing.knative.dev/brokerRole': 'ingress' };

function ingressMetrics(stage: Stage, { name: namespace }: OwnedNamespace): Metrics {
  return new Metrics(stage, { job: 'broker-ingress', namespace, labels: ingressLabels, port: 9090 });
}

/** Of the sidecar beside each function, which itself names its revision in `target_info` alone. */
function revisionMetrics(stage: Stage, { name: namespace }: OwnedNamespace): Metrics {
  const seriesLabels = { kn_revision_name: 'serving.knative.dev/revision' };
  return new Metrics(stage, { job: 'revisions', namespace, labels: {}, seriesLabels, port: 9091 });
}

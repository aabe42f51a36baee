import { RabbitmqCluster } from '../../imports/crds/rabbitmq.com/rabbitmq-cluster.ts';
import { Component } from '../core/component.ts';
import { define } from '../core/custom-resource-definition.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import type { Issuer } from '../core/issuer.ts';
import { kept } from '../core/kept.ts';
import { IntOrString, PodDisruptionBudget } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { RabbitMqCluster } from '../core/rabbitmq-cluster.ts';
import type { Stage } from '../core/stage.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { images } from '../versions.ts';
import { addOperator, operatorLabels, operatorPorts } from './operator.ts';
import { addOperatorWebhooks } from './operator-webhooks.ts';
import { clusterKind, rabbitMqDefinitions, topologyKinds } from './rabbitmq-kinds.ts';
import { clusterOperatorRules, topologyOperatorRules } from './rabbitmq-rules.ts';
import {
  type RabbitMqSize,
  type RabbitMqSpecProps,
  rabbitMqLabels,
  rabbitMqPorts,
  rabbitMqSpec,
  rabbitMqWorkload,
} from './rabbitmq-spec.ts';

export interface RabbitMqProps extends RabbitMqSize {
  readonly apiServer: External;
  /** Signs the certificates of the operators' webhooks. */
  readonly issuer: Issuer;
  /** Where each node keeps its messages. */
  readonly storageClass: StorageClass;
}

const name = 'rabbitmq';
const clusterOperator = 'rabbitmq-cluster-operator';
const topologyOperator = 'messaging-topology-operator';
/** Which namespaces may declare topology in a cluster of another. */
const allowedNamespaces = 'rabbitmq.com/topology-allowed-namespaces';
/** Erlang's own: nodes to nodes, and the command line to a node. */
const distribution = [{ port: 4369 }, { port: 25672 }, { port: 35672, endPort: 35682 }];

/** RabbitMQ with the two operators that keep it and what is declared in it. */
export class RabbitMq extends Component {
  readonly broker: RabbitMqCluster;
  readonly metrics: readonly Metrics[];
  private readonly resource: RabbitmqCluster;

  constructor(layer: Layer, props: RabbitMqProps) {
    super(layer, name, props);
    const system = this.namespace('rabbitmq-system');
    const namespace = this.namespace(name);
    const definitions = this.stage('rabbitmq-crds', { takes: [] });
    for (const definition of rabbitMqDefinitions) define(definitions, definition);
    const { apiServer, issuer, storageClass } = props;
    const operators = this.stage('rabbitmq-operators', { takes: [apiServer, issuer], after: [definitions] });
    this.addOperators(operators, system, props);
    const stage = this.stage(name, { takes: [storageClass], after: [operators], timeout: '10m' });
    this.resource = this.addCluster(stage, { ...props, name, namespace: namespace.name });
    this.connect(apiServer, system, namespace);
    this.broker = new RabbitMqCluster(stage, {
      name,
      namespace: namespace.name,
      nodes: props.replicas,
      amqp: endpoint(stage, rabbitMqPorts.amqp),
    });
    this.metrics = metricsOf(operators, system, stage);
  }

  override complete(): void {
    const { admitted } = this.broker;
    if (admitted.length > 0) this.resource.metadata.addAnnotation(allowedNamespaces, admitted.join(','));
  }

  private addOperators(stage: Stage, namespace: OwnedNamespace, { issuer }: RabbitMqProps): void {
    addOperator(stage, {
      name: clusterOperator,
      container: 'operator',
      image: images.rabbitmqClusterOperator,
      namespace,
      rules: clusterOperatorRules,
      reason: 'Credentials and cookies of every RabbitMQ are Secrets beside it, in any namespace.',
      memory: '64Mi',
      limit: '256Mi',
      issuer,
    });
    addOperatorWebhooks(stage, {
      operator: clusterOperator,
      namespace,
      validates: [clusterKind],
      completes: [clusterKind],
    });
    addOperator(stage, {
      name: topologyOperator,
      container: 'manager',
      image: images.rabbitmqTopologyOperator,
      args: ['--leader-elect', `--metrics-bind-address=:${operatorPorts.metrics}`, '--metrics-secure=false'],
      namespace,
      rules: topologyOperatorRules,
      reason: 'It reads the credentials of a RabbitMQ, and writes those of its users, in any namespace.',
      memory: '64Mi',
      limit: '256Mi',
      issuer,
    });
    addOperatorWebhooks(stage, {
      operator: topologyOperator,
      namespace,
      validates: topologyKinds,
      completes: topologyKinds.filter(({ kind }) => kind === 'Queue'),
    });
  }

  private addCluster(stage: Stage, props: RabbitMqSpecProps): RabbitmqCluster {
    const { namespace, replicas } = props;
    if (replicas > 1) {
      new PodDisruptionBudget(stage, 'disruption-budget', {
        metadata: { name, namespace },
        spec: {
          maxUnavailable: IntOrString.fromNumber(1),
          selector: { matchLabels: rabbitMqLabels(name) },
        },
      });
    }
    stage.willMake(name, rabbitMqWorkload(props));
    // The claims belong to it: with it every message would go.
    return new RabbitmqCluster(stage, name, {
      metadata: { name, namespace, annotations: { ...kept } },
      spec: rabbitMqSpec(props),
    });
  }

  private connect(apiServer: External, system: OwnedNamespace, namespace: OwnedNamespace): void {
    this.callFrom(apiServer, system, {});
    for (const operator of [clusterOperator, topologyOperator]) {
      this.allowFromApiServer(system, operatorLabels(operator), [{ port: operatorPorts.webhook }]);
    }
    this.allowWithin(namespace, distribution);
    this.cluster.flows.push({
      from: { namespace: system.name, labels: {} },
      to: { namespace: namespace.name, labels: rabbitMqLabels(name) },
      ports: [{ port: rabbitMqPorts.management }],
      label: { from: 'operators', to: name },
      declaredBy: this,
    });
  }
}

function endpoint(stage: Stage, port: number): Endpoint {
  return new Endpoint(stage, { service: name, namespace: name, port, labels: rabbitMqLabels(name) });
}

/** Figures of every queue: a node here has a few dozen, and an alert names the one that fills. */
function metricsOf(operators: Stage, system: OwnedNamespace, stage: Stage): readonly Metrics[] {
  const labels = rabbitMqLabels(name);
  const port = rabbitMqPorts.prometheus;
  return [
    new Metrics(stage, { job: name, namespace: name, labels, port, path: '/metrics/per-object' }),
    ...[clusterOperator, topologyOperator].map(
      (operator) =>
        new Metrics(operators, {
          job: operator,
          namespace: system.name,
          labels: operatorLabels(operator),
          port: operatorPorts.metrics,
        }),
    ),
  ];
}

import brokerConfigs from '../../imports/manifests/eventing.knative.dev/rabbitmqbrokerconfigs.json' with {
  type: 'json',
};
import { Component } from '../core/component.ts';
import { define } from '../core/custom-resource-definition.ts';
import { CustomResources } from '../core/custom-resources.ts';
import type { Eventing } from '../core/eventing.ts';
import type { External } from '../core/external.ts';
import { ClusterRole, ClusterRoleBinding } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { RabbitMqCluster } from '../core/rabbitmq-cluster.ts';
import type { Stage } from '../core/stage.ts';
import { addBrokerController, brokerMetricsPort, brokerPartLabels } from './broker-controller.ts';
import { addBrokerWebhook } from './broker-webhook.ts';

export interface EventingRabbitMqProps {
  readonly apiServer: External;
  /** Where the controllers read their configuration. */
  readonly eventing: Eventing;
  /** Shows that queues and exchanges can be declared. */
  readonly rabbitmq: RabbitMqCluster;
}

const controller = 'rabbitmq-broker-controller';
const webhook = 'rabbitmq-broker-webhook';

/** Brokers of class RabbitMQBroker: an exchange for each Broker, a queue for each Trigger. */
export class EventingRabbitMq extends Component {
  /** Brokers and RabbitmqBrokerConfigs. */
  readonly brokers: CustomResources;
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: EventingRabbitMqProps) {
    super(layer, 'eventing-rabbitmq', props);
    const { apiServer, eventing, rabbitmq } = props;
    const { namespace } = eventing;
    const definitions = this.stage('eventing-rabbitmq-crds', { takes: [] });
    define(definitions, brokerConfigs);
    const stage = this.stage('eventing-rabbitmq', {
      takes: [apiServer, eventing, rabbitmq],
      after: [definitions],
    });
    addAccess(stage, eventing);
    addBrokerController(stage, {
      name: controller,
      namespace: namespace.name,
      account: eventing.controllerAccount,
    });
    addBrokerWebhook(stage, webhook, namespace.name);
    this.callFrom(apiServer, namespace, brokerPartLabels(controller));
    this.callFrom(apiServer, namespace, brokerPartLabels(webhook));
    this.allowFromApiServer(namespace, brokerPartLabels(webhook), [{ port: 8443 }]);
    this.brokers = new CustomResources(stage, 'eventing.knative.dev');
    this.metrics = [controller, webhook].map(
      (job) =>
        new Metrics(stage, {
          job,
          namespace: namespace.name,
          labels: brokerPartLabels(job),
          port: brokerMetricsPort,
        }),
    );
  }
}

/** What its controller does besides what every Broker's controller may. */
function addAccess(stage: Stage, { namespace, controllerAccount }: Eventing): void {
  const read = ['get', 'list', 'watch'];
  const all = ['create', 'delete', 'patch', 'update', ...read];
  new ClusterRole(stage, 'controller-role', {
    metadata: { name: controller },
    rules: [
      { apiGroups: ['rabbitmq.com'], resources: ['rabbitmqclusters'], verbs: read },
      {
        apiGroups: ['rabbitmq.com'],
        resources: ['bindings', 'exchanges', 'policies', 'queues'],
        verbs: all,
      },
      {
        apiGroups: ['eventing.knative.dev'],
        resources: ['eventpolicies', 'eventpolicies/status', 'rabbitmqbrokerconfigs'],
        verbs: all,
      },
      { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: all },
      { apiGroups: [''], resources: ['namespaces/finalizers'], verbs: ['update'] },
    ],
  });
  new ClusterRoleBinding(stage, 'controller-role-binding', {
    metadata: { name: controller },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: controller },
    subjects: [{ kind: 'ServiceAccount', name: controllerAccount, namespace: namespace.name }],
  });
}

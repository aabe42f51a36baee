import {
  ClusterRole,
  ClusterRoleBinding,
  IntOrString,
  MutatingWebhookConfiguration,
  type PolicyRule,
  Role,
  RoleBinding,
  Secret,
  Service,
  ServiceAccount,
  ValidatingWebhookConfiguration,
} from '../core/kubernetes.ts';
import type { Stage } from '../core/stage.ts';
import { images } from '../versions.ts';
import { addBrokerPart, brokerPartLabels } from './broker-controller.ts';

const apiGroup = 'rbac.authorization.k8s.io';
const port = 8443;
const all = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];
const read = ['get', 'list', 'watch'];
/** Names that are written into the program: it looks for its configurations and its certificate by them. */
const configurations = {
  completing: 'defaulting.webhook.rabbitmq.eventing.knative.dev',
  validating: 'validation.webhook.rabbitmq.eventing.knative.dev',
};
const certificate = 'rabbitmq-broker-webhook-certs';

/** Adds the webhook that keeps Brokers and filters of Triggers as they are; it signs its own certificate. */
export function addBrokerWebhook(stage: Stage, name: string, namespace: string): void {
  const probe = {
    httpGet: {
      scheme: 'HTTPS',
      port: IntOrString.fromNumber(port),
      httpHeaders: [{ name: 'k-kubelet-probe', value: 'webhook' }],
    },
  };
  addAccess(stage, name, namespace);
  addBrokerPart(stage, {
    name,
    namespace,
    account: name,
    image: images.rabbitmqBrokerWebhook,
    env: [
      { name: 'WEBHOOK_NAME', value: name },
      { name: 'WEBHOOK_PORT', value: String(port) },
    ],
    ports: { 'https-webhook': port },
    readinessProbe: probe,
    livenessProbe: { ...probe, initialDelaySeconds: 20 },
  });
  new Service(stage, `${name}-service`, {
    metadata: { name, namespace },
    spec: {
      selector: brokerPartLabels(name),
      ports: [{ name: 'https-webhook', port: 443, targetPort: IntOrString.fromNumber(port) }],
    },
  });
  // Empty: the webhook fills in what it has made, and would not create it.
  new Secret(stage, certificate, { metadata: { name: certificate, namespace }, type: 'Opaque' });
  addConfigurations(stage, name, namespace);
}

function addConfigurations(stage: Stage, name: string, namespace: string): void {
  const { completing, validating } = configurations;
  const webhook = (configuration: string) => ({
    name: configuration,
    admissionReviewVersions: ['v1'],
    sideEffects: 'None',
    failurePolicy: 'Fail',
    timeoutSeconds: 2,
    // Path, rules and certificate authority are the webhook's to write.
    clientConfig: { service: { name, namespace } },
  });
  new MutatingWebhookConfiguration(stage, completing, {
    metadata: { name: completing },
    webhooks: [webhook(completing)],
  });
  new ValidatingWebhookConfiguration(stage, validating, {
    metadata: { name: validating },
    webhooks: [webhook(validating)],
  });
}

function addAccess(stage: Stage, name: string, namespace: string): void {
  const metadata = { name, namespace };
  new ServiceAccount(stage, `${name}-account`, { metadata });
  const subjects = [{ kind: 'ServiceAccount', ...metadata }];
  new ClusterRole(stage, `${name}-cluster-role`, { metadata: { name }, rules: clusterRules() });
  new ClusterRoleBinding(stage, `${name}-cluster-role-binding`, {
    metadata: { name },
    roleRef: { apiGroup, kind: 'ClusterRole', name },
    subjects,
  });
  new Role(stage, `${name}-role`, { metadata, rules: ownRules(name) });
  new RoleBinding(stage, `${name}-role-binding`, {
    metadata,
    roleRef: { apiGroup, kind: 'Role', name },
    subjects,
  });
}

function clusterRules(): PolicyRule[] {
  const kinds = ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'];
  const admission = ['admissionregistration.k8s.io'];
  return [
    { apiGroups: admission, resources: kinds, verbs: ['list', 'watch'] },
    {
      apiGroups: admission,
      resources: kinds,
      resourceNames: Object.values(configurations),
      verbs: ['get', 'patch', 'update'],
    },
    { apiGroups: ['eventing.knative.dev'], resources: ['brokers', 'eventpolicies'], verbs: read },
    // It owns its configurations by the namespace.
    { apiGroups: [''], resources: ['namespaces'], verbs: read },
    { apiGroups: [''], resources: ['namespaces/finalizers'], verbs: ['update'] },
  ];
}

/** In its own namespace: configuration, certificate and leases. */
function ownRules(name: string): PolicyRule[] {
  return [
    { apiGroups: [''], resources: ['configmaps'], verbs: read },
    { apiGroups: [''], resources: ['secrets'], verbs: ['list', 'watch'] },
    {
      apiGroups: [''],
      resources: ['secrets'],
      resourceNames: [certificate],
      verbs: ['get', 'patch', 'update'],
    },
    { apiGroups: ['apps'], resources: ['deployments'], resourceNames: [name], verbs: ['get'] },
    {
      apiGroups: ['apps'],
      resources: ['deployments/finalizers'],
      resourceNames: [name],
      verbs: ['update'],
    },
    { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: all },
    { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch'] },
  ];
}

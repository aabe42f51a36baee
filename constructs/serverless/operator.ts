import { Certificate } from '../../imports/crds/cert-manager.io/certificate.ts';
import { hardened } from '../core/hardened.ts';
import type { Issuer } from '../core/issuer.ts';
import {
  ClusterRole,
  ClusterRoleBinding,
  Deployment,
  IntOrString,
  type PolicyRule,
  Quantity,
  Role,
  RoleBinding,
  Service,
  ServiceAccount,
} from '../core/kubernetes.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { reasonAnnotation } from '../core/reason.ts';
import type { Stage } from '../core/stage.ts';

/** A controller with admission webhooks that comes without a chart. */
export interface OperatorProps {
  readonly name: string;
  readonly container: string;
  readonly image: string;
  readonly args?: readonly string[];
  readonly namespace: OwnedNamespace;
  /** What it may do in the whole cluster. */
  readonly rules: readonly PolicyRule[];
  /** Why some of that reaches into every namespace. */
  readonly reason: string;
  readonly memory: string;
  /** Memory limit. */
  readonly limit: string;
  /** Signs the certificate of its webhooks. */
  readonly issuer: Issuer;
}

/** Ports of every operator that is built with controller-runtime. */
export const operatorPorts = { metrics: 8080, health: 8081, webhook: 9443 } as const;

/** Labels of an operator's pods. */
export function operatorLabels(name: string): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'rabbitmq' };
}

/** Name of the Service in front of an operator's webhooks. */
export function webhookService(name: string): string {
  return `${name}-webhook`;
}

/** Adds account, roles, certificate, Service and Deployment of an operator. */
export function addOperator(stage: Stage, props: OperatorProps): void {
  addAccess(stage, props);
  addWebhookService(stage, props);
  addDeployment(stage, props);
}

function addAccess(stage: Stage, { name, namespace, rules, reason }: OperatorProps): void {
  const metadata = { name, namespace: namespace.name };
  new ServiceAccount(stage, `${name}-account`, { metadata });
  const subjects = [{ kind: 'ServiceAccount', ...metadata }];
  const apiGroup = 'rbac.authorization.k8s.io';
  new ClusterRole(stage, `${name}-cluster-role`, {
    metadata: { name, annotations: { [reasonAnnotation]: reason } },
    rules: [...rules],
  });
  new ClusterRoleBinding(stage, `${name}-cluster-role-binding`, {
    metadata: { name },
    roleRef: { apiGroup, kind: 'ClusterRole', name },
    subjects,
  });
  const leader = { ...metadata, name: `${name}-leader-election` };
  new Role(stage, `${name}-leader-role`, {
    metadata: leader,
    rules: [
      {
        apiGroups: ['coordination.k8s.io'],
        resources: ['leases'],
        verbs: ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'],
      },
      { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch'] },
    ],
  });
  new RoleBinding(stage, `${name}-leader-role-binding`, {
    metadata: leader,
    roleRef: { apiGroup, kind: 'Role', name: leader.name },
    subjects,
  });
}

function addWebhookService(stage: Stage, { name, namespace, issuer }: OperatorProps): void {
  const service = webhookService(name);
  const metadata = { name: service, namespace: namespace.name };
  new Certificate(stage, service, {
    metadata,
    spec: {
      secretName: `${service}-tls`,
      dnsNames: [`${service}.${namespace.name}.svc`, `${service}.${namespace.name}.svc.cluster.local`],
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: issuer.name },
    },
  });
  new Service(stage, `${service}-service`, {
    metadata,
    spec: {
      selector: operatorLabels(name),
      ports: [{ name: 'webhook', port: 443, targetPort: IntOrString.fromNumber(operatorPorts.webhook) }],
    },
  });
}

function addDeployment(stage: Stage, props: OperatorProps): void {
  const { name, namespace } = props;
  const labels = operatorLabels(name);
  new Deployment(stage, name, {
    metadata: { name, namespace: namespace.name, labels },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: name,
          terminationGracePeriodSeconds: 10,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [container(props)],
          volumes: [{ name: 'certificate', secret: { secretName: `${webhookService(name)}-tls` } }],
        },
      },
    },
  });
}

function container({ container: name, image, args = [], memory, limit }: OperatorProps) {
  const probe = (path: string) => ({
    httpGet: { path, port: IntOrString.fromNumber(operatorPorts.health) },
  });
  return {
    name,
    image,
    command: ['/manager'],
    args: [...args],
    env: [{ name: 'OPERATOR_NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } }],
    ports: Object.entries(operatorPorts).map(([port, containerPort]) => ({ name: port, containerPort })),
    readinessProbe: probe('/readyz'),
    livenessProbe: { ...probe('/healthz'), initialDelaySeconds: 15 },
    resources: {
      requests: { cpu: Quantity.fromString('5m'), memory: Quantity.fromString(memory) },
      limits: { memory: Quantity.fromString(limit) },
    },
    securityContext: hardened,
    volumeMounts: [
      { name: 'certificate', mountPath: '/tmp/k8s-webhook-server/serving-certs', readOnly: true },
    ],
  };
}

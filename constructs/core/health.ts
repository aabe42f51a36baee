import { groupOf, type Manifest } from './manifest.ts';

export interface HealthExpression {
  readonly apiVersion: string;
  readonly kind: string;
  readonly current: string;
  readonly failed?: string;
}

const ready = "status.conditions.exists(e, e.type == 'Ready' && e.status == 'True')";
const available = "status.conditions.exists(e, e.type == 'Available' && e.status == 'True')";

const expressions: Readonly<Record<string, Omit<HealthExpression, 'apiVersion' | 'kind'>>> = {
  'bitnami.com/SealedSecret': {
    current: "status.conditions.exists(e, e.type == 'Synced' && e.status == 'True')",
    failed: "status.conditions.exists(e, e.type == 'Synced' && e.status == 'False')",
  },
  'cert-manager.io/Certificate': { current: ready },
  'cert-manager.io/ClusterIssuer': { current: ready },
  'cert-manager.io/Issuer': { current: ready },
  'core.spinkube.dev/SpinApp': { current: available },
  'coroot.com/Coroot': { current: "status.status == 'OK'", failed: "status.status == 'Misconfigured'" },
  'eventing.knative.dev/Broker': { current: ready },
  'eventing.knative.dev/Trigger': { current: ready },
  'operator.knative.dev/KnativeEventing': { current: ready },
  'operator.knative.dev/KnativeServing': { current: ready },
  'rabbitmq.com/Binding': { current: ready },
  'rabbitmq.com/Exchange': { current: ready },
  'rabbitmq.com/Permission': { current: ready },
  'rabbitmq.com/Policy': { current: ready },
  'rabbitmq.com/Queue': { current: ready },
  'rabbitmq.com/RabbitmqCluster': {
    current:
      "status.conditions.exists(e, e.type == 'AllReplicasReady' && e.status == 'True') && " +
      "status.conditions.exists(e, e.type == 'ReconcileSuccess' && e.status == 'True')",
  },
  'rabbitmq.com/User': { current: ready },
  'rabbitmq.com/Vhost': { current: ready },
  'runtime.spinkube.dev/Shim': { current: 'status.nodes > 0 && status.nodesReady == status.nodes' },
  'serving.knative.dev/Service': { current: ready },
};

/** Groups whose every kind has a Ready condition, besides those named one by one. */
const readyGroups = ['sources.knative.dev'];

/** How Flux judges a kind that kstatus would call healthy too early; undefined for all others. */
export function healthExpression(manifest: Manifest): HealthExpression | undefined {
  const { apiVersion, kind } = manifest;
  const group = groupOf(apiVersion);
  const known =
    expressions[`${group}/${kind}`] ?? (readyGroups.includes(group) ? { current: ready } : undefined);
  return known && { apiVersion, kind, ...known };
}

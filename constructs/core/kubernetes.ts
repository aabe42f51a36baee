/** cdk8s-plus-28's classes for Kubernetes' own kinds; each object remembers the line that made it. */
import { createRequire } from 'node:module';
import type { ApiObjectProps } from 'cdk8s';
import type * as types from 'cdk8s-plus-28/lib/imports/k8s.js';
import type { Construct } from 'constructs';
import { LocatedApiObject } from './located.ts';

// `import` would read these 2.7 MB three times: for their format, for their exports, and to run them.
const require = createRequire(import.meta.url);
const k8s = require('cdk8s-plus-28/lib/imports/k8s.js') as typeof types;

interface KubernetesClass<Props> {
  new (scope: Construct, id: string, props: Props): object;
  manifest(props: Props): ApiObjectProps;
}

function located<Props>(kind: KubernetesClass<Props>) {
  return class extends LocatedApiObject {
    constructor(scope: Construct, id: string, props: Props) {
      super(scope, id, kind.manifest(props));
    }
  };
}

export const ClusterRole = located(k8s.KubeClusterRole);
export const ClusterRoleBinding = located(k8s.KubeClusterRoleBinding);
export const ConfigMap = located(k8s.KubeConfigMap);
export const CronJob = located(k8s.KubeCronJob);
export const Deployment = located(k8s.KubeDeployment);
export const Ingress = located(k8s.KubeIngress);
export const Job = located(k8s.KubeJob);
export const LimitRange = located(k8s.KubeLimitRange);
export const MutatingWebhookConfiguration = located(k8s.KubeMutatingWebhookConfiguration);
export const Namespace = located(k8s.KubeNamespace);
export const NetworkPolicy = located(k8s.KubeNetworkPolicy);
export const PersistentVolumeClaim = located(k8s.KubePersistentVolumeClaim);
export const PodDisruptionBudget = located(k8s.KubePodDisruptionBudget);
export const Role = located(k8s.KubeRole);
export const RoleBinding = located(k8s.KubeRoleBinding);
export const Secret = located(k8s.KubeSecret);
export const Service = located(k8s.KubeService);
export const ServiceAccount = located(k8s.KubeServiceAccount);
export const StatefulSet = located(k8s.KubeStatefulSet);
export const StorageClass = located(k8s.KubeStorageClass);
export const ValidatingWebhookConfiguration = located(k8s.KubeValidatingWebhookConfiguration);

export type * from 'cdk8s-plus-28/lib/imports/k8s.js';
export const { IntOrString, Quantity } = k8s;

/** cdk8s-plus-28's classes for Kubernetes' own kinds; each object remembers the line that made it. */
import * as k8s from 'cdk8s-plus-28/lib/imports/k8s.js';
import { locate } from './located.ts';

function located<Class extends new (...args: never[]) => object>(Base: Class): Class {
  return new Proxy(Base, {
    construct(target, args, newTarget) {
      const object: object = Reflect.construct(target, args, newTarget);
      locate(object);
      return object;
    },
  });
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
export { IntOrString, Quantity } from 'cdk8s-plus-28/lib/imports/k8s.js';

import { compare, groupOf, type Manifest } from './manifest.ts';

/** Kinds in the order in which they are read and applied; every other kind comes after them. */
const order = [
  'Namespace',
  'CustomResourceDefinition',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
  'ServiceAccount',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'ResourceQuota',
  'LimitRange',
  'ConfigMap',
  'Secret',
  'SealedSecret',
  'PersistentVolumeClaim',
  'Service',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'PodDisruptionBudget',
  'NetworkPolicy',
  'Ingress',
  'GitRepository',
  'HelmRepository',
  'OCIRepository',
  'HelmRelease',
  'Kustomization',
];

/** The manifests of one file in reading order: by kind, then group, namespace and name. */
export function sortDocuments(manifests: readonly Manifest[]): readonly Manifest[] {
  return [...manifests].sort(compareManifests);
}

function compareManifests(a: Manifest, b: Manifest): number {
  return (
    rank(a) - rank(b) ||
    compare(groupOf(a.apiVersion), groupOf(b.apiVersion)) ||
    compare(a.kind, b.kind) ||
    compare(a.metadata.namespace ?? '', b.metadata.namespace ?? '') ||
    compare(a.metadata.name, b.metadata.name)
  );
}

function rank({ kind }: Manifest): number {
  const index = order.indexOf(kind);
  return index < 0 ? order.length : index;
}

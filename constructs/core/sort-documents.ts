import { compare, groupOf, type Manifest } from './manifest.ts';

/** `group/Kind`s in the order in which a reader wants to meet them; those of one row are equal. */
const rows: readonly (readonly string[])[] = [
  ['/Namespace'],
  ['apiextensions.k8s.io/CustomResourceDefinition'],
  ['scheduling.k8s.io/PriorityClass', 'node.k8s.io/RuntimeClass', 'storage.k8s.io/StorageClass'],
  ['/ServiceAccount'],
  ['rbac.authorization.k8s.io/ClusterRole'],
  ['rbac.authorization.k8s.io/ClusterRoleBinding'],
  ['rbac.authorization.k8s.io/Role'],
  ['rbac.authorization.k8s.io/RoleBinding'],
  ['/ResourceQuota'],
  ['/LimitRange'],
  ['/ConfigMap'],
  ['/Secret'],
  ['bitnami.com/SealedSecret'],
  ['/PersistentVolumeClaim'],
  ['/Service'],
  ['apps/Deployment'],
  ['apps/StatefulSet'],
  ['apps/DaemonSet'],
  ['batch/Job'],
  ['batch/CronJob'],
  ['policy/PodDisruptionBudget'],
  ['networking.k8s.io/NetworkPolicy'],
  ['networking.k8s.io/Ingress'],
  [
    'source.toolkit.fluxcd.io/HelmRepository',
    'source.toolkit.fluxcd.io/OCIRepository',
    'source.toolkit.fluxcd.io/GitRepository',
  ],
  ['helm.toolkit.fluxcd.io/HelmRelease'],
  ['kustomize.toolkit.fluxcd.io/Kustomization'],
];

const rowOf = new Map(rows.flatMap((kinds, row) => kinds.map((kind): [string, number] => [kind, row])));

/**
 * Manifests of one file: what others need first, custom resources last; within a row by group, kind, namespace
 * and name. Objects that agree in all of these keep their order.
 */
export function sortDocuments<M extends Manifest>(manifests: readonly M[]): M[] {
  return manifests
    .map((manifest) => ({ manifest, ...identityOf(manifest) }))
    .sort((left, right) => left.row - right.row || compareParts(left.parts, right.parts))
    .map(({ manifest }) => manifest);
}

interface Identity {
  readonly row: number;
  readonly parts: readonly string[];
}

function identityOf({ apiVersion, kind, metadata }: Manifest): Identity {
  const group = groupOf(apiVersion);
  return {
    row: rowOf.get(`${group}/${kind}`) ?? rows.length,
    parts: [group, kind, metadata.namespace ?? '', metadata.name],
  };
}

function compareParts(left: readonly string[], right: readonly string[]): number {
  return left.reduce((order, part, index) => order || compare(part, right[index] ?? ''), 0);
}

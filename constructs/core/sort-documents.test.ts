import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Manifest } from './manifest.ts';
import { sortDocuments } from './sort-documents.ts';

function manifest(identity: string): Manifest {
  const [apiVersion = '', kind = '', namespace, name = ''] = identity.split(' ');
  return { apiVersion, kind, metadata: namespace === '-' ? { name } : { name, namespace } };
}

function identify({ apiVersion, kind, metadata }: Manifest): string {
  return [apiVersion, kind, metadata.namespace ?? '-', metadata.name].join(' ');
}

const sorted = [
  'v1 Namespace - zoo',
  'apiextensions.k8s.io/v1 CustomResourceDefinition - zoos.example.org',
  'node.k8s.io/v1 RuntimeClass - spin',
  'scheduling.k8s.io/v1 PriorityClass - high',
  'storage.k8s.io/v1 StorageClass - fast',
  'v1 ServiceAccount zoo app',
  'rbac.authorization.k8s.io/v1 ClusterRole - app',
  'rbac.authorization.k8s.io/v1 ClusterRoleBinding - app',
  'rbac.authorization.k8s.io/v1 Role zoo app',
  'rbac.authorization.k8s.io/v1 RoleBinding zoo app',
  'v1 ResourceQuota zoo app',
  'v1 LimitRange zoo app',
  'v1 ConfigMap ant b',
  'v1 ConfigMap zoo a',
  'v1 ConfigMap zoo b',
  'v1 Secret zoo app',
  'bitnami.com/v1alpha1 SealedSecret zoo app',
  'v1 PersistentVolumeClaim zoo app',
  'v1 Service zoo app',
  'apps/v1 Deployment zoo app',
  'apps/v1 StatefulSet zoo app',
  'apps/v1 DaemonSet zoo app',
  'batch/v1 Job zoo app',
  'batch/v1 CronJob zoo app',
  'policy/v1 PodDisruptionBudget zoo app',
  'networking.k8s.io/v1 NetworkPolicy zoo app',
  'networking.k8s.io/v1 Ingress zoo app',
  'source.toolkit.fluxcd.io/v1 GitRepository flux-system b',
  'source.toolkit.fluxcd.io/v1 HelmRepository flux-system a',
  'source.toolkit.fluxcd.io/v1 OCIRepository flux-system a',
  'helm.toolkit.fluxcd.io/v2 HelmRelease zoo app',
  'kustomize.toolkit.fluxcd.io/v1 Kustomization flux-system app',
  'cilium.io/v2 CiliumNetworkPolicy zoo a',
  'kustomize.config.k8s.io/v1beta1 Kustomization - app',
  'networking.internal.knative.dev/v1alpha1 Ingress zoo app',
  'serving.knative.dev/v1 Configuration zoo app',
  'serving.knative.dev/v1 Service ant b',
  'serving.knative.dev/v1 Service zoo a',
];

test('built-in kinds stand in the order of need, then the others by group, kind, namespace and name', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted), (identities) => {
      const result = sortDocuments(identities.map(manifest)).map(identify);
      expect(result).toEqual(sorted.filter((identity) => identities.includes(identity)));
    }),
  );
  expect(sortDocuments(sorted.toReversed().map(manifest)).map(identify)).toEqual(sorted);
});

test('the version of a group does not move an object', () => {
  const objects = ['apps/v1beta1 Deployment zoo b', 'apps/v1 Deployment zoo c', 'apps/v2 Deployment zoo a'];
  expect(sortDocuments(objects.map(manifest)).map(({ metadata }) => metadata.name)).toEqual(['a', 'b', 'c']);
});

test('equal identities keep their order, and the given list stays as it is', () => {
  const [first, second] = [manifest('v1 Service zoo app'), manifest('v1 Service zoo app')];
  const given = [first, manifest('v1 Namespace - zoo'), second];
  const result = sortDocuments(given);
  expect(result[1]).toBe(first);
  expect(result[2]).toBe(second);
  expect(given[0]).toBe(first);
});

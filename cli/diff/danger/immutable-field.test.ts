import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { object, pairOf } from '../fixtures/pairs.ts';
import { immutableField } from './immutable-field.ts';

type Case = readonly [what: string, apiVersion: string, kind: string, before: object, after: object];

const selector = (app: string): object => ({ spec: { selector: { matchLabels: { app } } } });
const claim = (storage: string, more: object = {}): object => ({
  spec: { resources: { requests: { storage } }, ...more },
});
const role = (name: string): object => ({
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
});
const service = (clusterIP: string | undefined, more: object = {}): object => ({
  spec: { ...more, ...(clusterIP ? { clusterIP } : {}) },
});

const refused: readonly Case[] = [
  ['selector', 'apps/v1', 'Deployment', selector('a'), selector('b')],
  ['selector', 'apps/v1', 'DaemonSet', selector('a'), selector('b')],
  ['selector', 'apps/v1', 'StatefulSet', selector('a'), selector('b')],
  [
    'volumeClaimTemplates',
    'apps/v1',
    'StatefulSet',
    { spec: { volumeClaimTemplates: [claim('1Gi')] } },
    { spec: { volumeClaimTemplates: [claim('2Gi')] } },
  ],
  ['serviceName', 'apps/v1', 'StatefulSet', { spec: { serviceName: 'a' } }, { spec: { serviceName: 'b' } }],
  [
    'template',
    'batch/v1',
    'Job',
    { spec: { template: { spec: { a: 1 } } } },
    { spec: { template: { spec: { a: 2 } } } },
  ],
  ['clusterIP', 'v1', 'Service', service('None'), service('10.0.0.1')],
  ['clusterIP', 'v1', 'Service', service(undefined), service('None')],
  ['storage', 'v1', 'PersistentVolumeClaim', claim('2Gi'), claim('1Gi')],
  [
    'storageClassName',
    'v1',
    'PersistentVolumeClaim',
    claim('1Gi', { storageClassName: 'a' }),
    claim('1Gi', { storageClassName: 'b' }),
  ],
  ['type', 'v1', 'Secret', {}, { type: 'kubernetes.io/tls' }],
  ['data', 'v1', 'ConfigMap', { immutable: true, data: { a: '1' } }, { immutable: true, data: { a: '2' } }],
  ['immutable', 'v1', 'ConfigMap', { immutable: true }, {}],
  ['parameters', 'storage.k8s.io/v1', 'StorageClass', { parameters: { a: '1' } }, { parameters: { a: '2' } }],
  ['provisioner', 'storage.k8s.io/v1', 'StorageClass', { provisioner: 'a' }, { provisioner: 'b' }],
  ['reclaimPolicy', 'storage.k8s.io/v1', 'StorageClass', {}, { reclaimPolicy: 'Retain' }],
  ['roleRef', 'rbac.authorization.k8s.io/v1', 'RoleBinding', role('a'), role('b')],
  ['roleRef', 'rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', role('a'), role('b')],
  ['handler', 'node.k8s.io/v1', 'RuntimeClass', { handler: 'a' }, { handler: 'b' }],
  ['value', 'scheduling.k8s.io/v1', 'PriorityClass', { value: 1 }, { value: 2 }],
  [
    'controller',
    'networking.k8s.io/v1',
    'IngressClass',
    { spec: { controller: 'a' } },
    { spec: { controller: 'b' } },
  ],
  [
    'scope',
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    { spec: { scope: 'Cluster' } },
    { spec: { scope: 'Namespaced' } },
  ],
  [
    'sync.name',
    'fluxcd.controlplane.io/v1',
    'FluxInstance',
    { spec: { sync: { name: 'a' } } },
    { spec: { sync: { name: 'b' } } },
  ],
];

const allowed: readonly Case[] = [
  ['template', 'apps/v1', 'Deployment', { spec: { template: { a: 1 } } }, { spec: { template: { a: 2 } } }],
  ['replicas', 'apps/v1', 'StatefulSet', { spec: { replicas: 1 } }, { spec: { replicas: 2 } }],
  ['a larger size', 'v1', 'PersistentVolumeClaim', claim('1Gi'), claim('1025Mi')],
  ['the same size in another unit', 'v1', 'PersistentVolumeClaim', claim('1Gi'), claim('1024Mi')],
  ['an address that is no longer named', 'v1', 'Service', service('10.0.0.1'), service(undefined)],
  [
    'an address of a former alias',
    'v1',
    'Service',
    service(undefined, { type: 'ExternalName' }),
    service('None'),
  ],
  [
    'what the API server fills in',
    'storage.k8s.io/v1',
    'StorageClass',
    {},
    { reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' },
  ],
  ['what the API server fills in', 'v1', 'Secret', {}, { type: 'Opaque' }],
  ['allowVolumeExpansion', 'storage.k8s.io/v1', 'StorageClass', {}, { allowVolumeExpansion: true }],
  ['data', 'v1', 'ConfigMap', { data: { a: '1' } }, { data: { a: '2' } }],
  [
    'a first name',
    'fluxcd.controlplane.io/v1',
    'FluxInstance',
    { spec: { sync: { path: 'a' } } },
    { spec: { sync: { path: 'a', name: 'b' } } },
  ],
];

const manifest = (apiVersion: string, kind: string, rest: object): Manifest =>
  object(apiVersion, kind, { ...rest });

describe('immutable-field', () => {
  it.each(refused)('marks %s of %s %s', (field, apiVersion, kind, before, after) => {
    const found = immutableField.check(
      pairOf(manifest(apiVersion, kind, before), manifest(apiVersion, kind, after)),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.problem).toMatch(new RegExp(`(^|\\.)${field} cannot change`));
  });

  it.each(allowed)('lets %s of %s %s change', (_, apiVersion, kind, before, after) => {
    expect(
      immutableField.check(pairOf(manifest(apiVersion, kind, before), manifest(apiVersion, kind, after))),
    ).toEqual([]);
  });

  it('has nothing to say of objects that come or go', () => {
    const binding = manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', role('a'));
    expect(immutableField.check(pairOf(binding, undefined))).toEqual([]);
    expect(immutableField.check(pairOf(undefined, binding))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { clusterWide, deployment, inDemo } from '../../constructs/checks/fixtures/objects.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';
import { referencesOf, referredName } from './references.ts';

const namespaces = new Set(['demo', 'shop']);

/** `Kind/namespace/name at field`, the CRD of the object's own kind left out. */
function named(manifest: Manifest): readonly string[] {
  return referencesOf(manifest, namespaces)
    .filter(({ kind }) => kind !== 'CustomResourceDefinition')
    .map(({ kind, namespace, name, field }) => `${kind}/${namespace}/${name} at ${field}`);
}

describe('referencesOf', () => {
  it('reads what pods name', () => {
    const env = [
      { name: 'A', valueFrom: { secretKeyRef: { name: 'keys', key: 'a' } } },
      { name: 'B', value: 'http://cart.shop:8080/v1' },
    ];
    const volumes = [
      { name: 'data', persistentVolumeClaim: { claimName: 'data' } },
      { name: 'config', configMap: { name: 'settings' } },
    ];
    expect(named(deployment({ serviceAccountName: 'web', volumes }, { env }))).toEqual([
      'Secret/demo/keys at spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef',
      'Service/shop/cart at spec.template.spec.containers[0].env[1].value',
      'ServiceAccount/demo/web at spec.template.spec.serviceAccountName',
      'PersistentVolumeClaim/demo/data at spec.template.spec.volumes[0].persistentVolumeClaim.claimName',
      'ConfigMap/demo/settings at spec.template.spec.volumes[1].configMap',
    ]);
  });

  it('reads roles and subjects of a binding', () => {
    const binding = inDemo('rbac.authorization.k8s.io/v1', 'RoleBinding', 'web', {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' },
      subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'shop' }],
    });
    expect(named(binding)).toEqual(['Role/demo/reader at roleRef', 'ServiceAccount/shop/web at subjects[0]']);
  });

  it('reads an Ingress: class, issuer, Secret and Service', () => {
    const ingress: Manifest = {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'web', namespace: 'demo', annotations: { 'cert-manager.io/cluster-issuer': 'home' } },
      spec: {
        ingressClassName: 'edge',
        tls: [{ hosts: ['web.example'], secretName: 'web-tls' }],
        defaultBackend: { service: { name: 'web', port: { number: 80 } } },
      },
    };
    expect(named(ingress)).toEqual([
      'ClusterIssuer/demo/home at metadata.annotations["cert-manager.io/cluster-issuer"]',
      'IngressClass/demo/edge at spec.ingressClassName',
      'Secret/demo/web-tls at spec.tls[0].secretName',
      'Service/demo/web at spec.defaultBackend.service',
    ]);
  });

  it('puts the values of a release where the release goes, and leaves their own words alone', () => {
    const release: Manifest = {
      apiVersion: 'helm.toolkit.fluxcd.io/v2',
      kind: 'HelmRelease',
      metadata: { name: 'web', namespace: 'flux-system' },
      spec: {
        targetNamespace: 'demo',
        serviceAccountName: 'stage-web',
        values: { service: { name: 'http' }, storageClass: 'fast', existingSecret: 'keys' },
      },
    };
    expect(named(release)).toEqual([
      'Namespace/flux-system/demo at spec.targetNamespace',
      'ServiceAccount/flux-system/stage-web at spec.serviceAccountName',
      'StorageClass/demo/fast at spec.values.storageClass',
      'Secret/demo/keys at spec.values.existingSecret',
    ]);
  });

  it('reads the order of Kustomizations', () => {
    const ks = inDemo('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'web', {
      spec: { dependsOn: [{ name: 'base' }], sourceRef: { kind: 'GitRepository', name: 'home' } },
    });
    expect(named(ks)).toEqual([
      'Kustomization/demo/base at spec.dependsOn[0]',
      'GitRepository/demo/home at spec.sourceRef',
    ]);
  });

  it('ties a custom resource to its CRD', () => {
    const crd = clusterWide('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'widgets.example.dev', {
      spec: { group: 'example.dev', names: { kind: 'Widget', plural: 'widgets' } },
    });
    const [reference] = referencesOf(inDemo('example.dev/v1', 'Widget', 'one'), namespaces);
    expect(reference?.name).toBe(referredName(crd));
    expect(referencesOf(crd, namespaces)).toEqual([]);
  });

  it('sees no address in what only looks like one', () => {
    const text = inDemo('v1', 'ConfigMap', 'text', { data: { a: 'see example.org:443 and notes.md' } });
    expect(named(text)).toEqual([]);
  });
});

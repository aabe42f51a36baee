import { describe, expect, it } from 'vitest';
import { SchemaRegistry, UnknownKubernetesError } from './registry.ts';

const registry = new SchemaRegistry();

describe('SchemaRegistry', () => {
  it('finds kinds of Kubernetes as a version serves them', () => {
    const { plural, scope, schema, resolve } = registry.find('1.36', 'apps/v1', 'Deployment') ?? {};
    expect([plural, scope]).toEqual(['deployments', 'Namespaced']);
    expect(resolve?.(schema?.$ref ?? '').properties).toHaveProperty('spec');
    expect(registry.find('1.35', 'v1', 'Namespace')?.scope).toBe('Cluster');
    expect(registry.find('1.36', 'apps/v1beta1', 'Deployment')).toBeUndefined();
    expect(registry.find('1.36', 'v1', 'Deployment')).toBeUndefined();
  });

  it('finds imported custom kinds, with the metadata of all objects', () => {
    const release = registry.find('1.36', 'helm.toolkit.fluxcd.io/v2', 'HelmRelease');
    expect(release?.scope).toBe('Namespaced');
    expect(release?.schema.properties?.metadata).toEqual({ $ref: 'meta.v1.ObjectMeta' });
    expect(registry.find('1.36', 'helm.toolkit.fluxcd.io/v1', 'HelmRelease')).toBeUndefined();
    expect(registry.find('1.36', 'helm.toolkit.fluxcd.io/v2', '../HelmRelease')).toBeUndefined();
  });

  it('reads each schema once', () => {
    const find = () => registry.find('1.36', 'helm.toolkit.fluxcd.io/v2', 'HelmRelease');
    expect(find()).toBe(find());
    const other = registry.find('1.35', 'helm.toolkit.fluxcd.io/v2', 'HelmRelease');
    expect(other?.schema.properties?.spec).toBe(find()?.schema.properties?.spec);
  });

  it('knows custom kinds by name, imported or not', () => {
    expect(registry.knownKind('cilium.io', 'TracingPolicyNamespaced')).toEqual({
      plural: 'tracingpoliciesnamespaced',
      scope: 'Namespaced',
      versions: ['v1alpha1'],
    });
    expect(registry.find('1.36', 'cilium.io/v1alpha1', 'TracingPolicyNamespaced')).toBeUndefined();
    expect(registry.knownKind('cilium.io', 'constructor')).toBeUndefined();
    expect(registry.knownKind('constructor', 'name')).toBeUndefined();
    expect(registry.kinds('1.36')).toEqual(
      expect.arrayContaining(['v1/Service', 'cilium.io/v1alpha1/TracingPolicyNamespaced']),
    );
  });

  it('refuses a version of Kubernetes that was never imported', () => {
    expect(() => registry.find('1.2', 'v1', 'Service')).toThrow(UnknownKubernetesError);
  });
});

import { describe, expect, it } from 'vitest';
import { resourceLookup } from './resources.ts';

describe('what the API server calls a kind', () => {
  const lookup = resourceLookup('1.36');

  it.each([
    ['apps/v1', 'StatefulSet', { plural: 'statefulsets', scope: 'Namespaced' }],
    ['cert-manager.io/v1', 'ClusterIssuer', { plural: 'clusterissuers', scope: 'Cluster' }],
    ['traefik.io/v1alpha1', 'TLSOption', { plural: 'tlsoptions', scope: 'Namespaced' }],
  ])('%s %s, from Kubernetes, from a schema or from the chart that brings it', (apiVersion, kind, known) => {
    expect(lookup(apiVersion, kind)).toMatchObject(known);
  });

  it('is nothing for a kind that nobody brings', () => {
    expect(lookup('traefik.io/v1alpha1', 'TLSOptions')).toBeUndefined();
  });
});

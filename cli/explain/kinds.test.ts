import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../constructs/core/manifest.ts';
import { asksForKind } from './kinds.ts';
import { parseQuery } from './query.ts';

function asks(kind: string, manifest: Manifest): boolean {
  const query = parseQuery(`${kind}/x`);
  return query !== undefined && asksForKind(query, manifest, '1.36');
}

const metadata = { name: 'x' };
const apps = 'apps/v1';
const flux = 'toolkit.fluxcd.io';

describe('asksForKind', () => {
  it.each([
    ['deploy', apps, 'Deployment'],
    ['DEPLOYMENT', apps, 'Deployment'],
    ['deployments', apps, 'Deployment'],
    ['sts', apps, 'StatefulSet'],
    ['ds', apps, 'DaemonSet'],
    ['svc', 'v1', 'Service'],
    ['ns', 'v1', 'Namespace'],
    ['cm', 'v1', 'ConfigMap'],
    ['sa', 'v1', 'ServiceAccount'],
    ['np', 'networking.k8s.io/v1', 'NetworkPolicy'],
    ['netpol', 'networking.k8s.io/v1', 'NetworkPolicy'],
    ['networkpolicies', 'networking.k8s.io/v1', 'NetworkPolicy'],
    ['ing', 'networking.k8s.io/v1', 'Ingress'],
    ['ks', `kustomize.${flux}/v1`, 'Kustomization'],
    ['hr', `helm.${flux}/v2`, 'HelmRelease'],
    ['k8sgpts', 'core.k8sgpt.ai/v1alpha1', 'K8sGPT'],
    ['Certificate.cert-manager.io', 'cert-manager.io/v1', 'Certificate'],
    ['deploy.APPS', apps, 'Deployment'],
  ])('%s means %s %s', (kind, apiVersion, wanted) => {
    expect(asks(kind, { apiVersion, kind: wanted, metadata })).toBe(true);
  });

  it.each([
    ['deploy', apps, 'DaemonSet'],
    ['depl', apps, 'Deployment'],
    ['service.serving.knative.dev', 'v1', 'Service'],
  ])('%s does not mean %s %s', (kind, apiVersion, other) => {
    expect(asks(kind, { apiVersion, kind: other, metadata })).toBe(false);
  });
});

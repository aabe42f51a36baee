import type { Chart } from 'cdk8s';
import { FluxInstance } from '../../imports/crds/fluxcd.controlplane.io/flux-instance.ts';
import { flux } from '../versions.ts';
import type { Cluster } from './cluster.ts';
import { fluxNamespace } from './service-account.ts';

/**
 * Looks every two seconds instead of thirty whether a dependency is ready: a push passes up to eleven stages one after
 * the other, and waits half of this at each. A look is a read of the cache, and an event for who is still waiting.
 */
const requeueDependency = `
- op: add
  path: /spec/template/spec/containers/0/args/-
  value: --requeue-dependency=2s
`.trim();

/**
 * What others' clusters render stays out of this one's artifact: each Kustomization unpacks the whole of it, each time.
 * Follows `.sourceignore`, which keeps everything but the rendered trees out.
 */
function ignoreOthers(cluster: string): string {
  const lines = ['dist', 'flux'].flatMap((tree) => [`/${tree}/*`, `!/${tree}/${cluster}/`]);
  return ['- op: add', '  path: /spec/ignore', '  value: |', ...lines.map((line) => `    ${line}`)].join(
    '\n',
  );
}

/** Flux itself, locked down: every stage names its account, nothing crosses namespaces. */
export function addFluxInstance(scope: Chart, cluster: Cluster): void {
  const { url, branch } = cluster.fleet.git;
  new FluxInstance(scope, 'flux', {
    metadata: {
      name: 'flux',
      namespace: fluxNamespace,
      annotations: {
        'fluxcd.controlplane.io/reconcileEvery': '1h',
        'fluxcd.controlplane.io/reconcileTimeout': '5m',
        'kustomize.toolkit.fluxcd.io/prune': 'disabled',
      },
    },
    spec: {
      distribution: { version: flux.distribution, registry: 'ghcr.io/fluxcd' },
      components: ['source-controller', 'kustomize-controller', 'helm-controller', 'notification-controller'],
      cluster: {
        type: 'kubernetes',
        size: cluster.spec.nodes.length > 1 ? 'medium' : 'small',
        multitenant: true,
        tenantDefaultServiceAccount: 'default',
        networkPolicy: true,
        domain: 'cluster.local',
      },
      sync: {
        kind: 'GitRepository',
        url,
        ref: `refs/heads/${branch}`,
        path: `flux/${cluster.spec.name}`,
        pullSecret: 'flux-system',
        interval: '1m',
      },
      kustomize: {
        patches: [
          { target: { kind: 'Deployment', name: 'kustomize-controller' }, patch: requeueDependency },
          { target: { kind: 'GitRepository' }, patch: ignoreOthers(cluster.spec.name) },
        ],
      },
    },
  });
}

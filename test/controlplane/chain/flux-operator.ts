import { parse } from 'yaml';
import { at, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { fluxNamespace, roleGroup } from '../../../constructs/core/service-account.ts';

const managedBy = ['app.kubernetes.io/managed-by', 'flux-operator'] as const;
/** What flux-operator writes on everything that it makes. */
const operatorLabels = Object.fromEntries([managedBy]);
/** Selects that. */
export const operatorSelector = managedBy.join('=');

const account = 'kustomize-controller';

/**
 * Stand-in of flux-operator: what it would make of a FluxInstance with `multitenant: true` and a Git source, besides
 * the CRDs and Deployments of Flux. The pull secret is left out, because this server asks for none.
 * @param url of the repository, in place of the instance's own
 */
export function syncObjects({ spec }: Manifest, url: string): readonly Manifest[] {
  const metadata = { name: fluxNamespace, namespace: fluxNamespace, labels: operatorLabels };
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: fluxNamespace, labels: operatorLabels } },
    ...reconcilerAccess(),
    {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: String(at(spec, 'sync', 'kind')),
      metadata,
      spec: {
        interval: at(spec, 'sync', 'interval'),
        ref: { name: at(spec, 'sync', 'ref') },
        url,
        ...addedToSource(spec),
      },
    },
    {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata,
      spec: {
        interval: '10m',
        path: at(spec, 'sync', 'path'),
        prune: true,
        serviceAccountName: account,
        sourceRef: { kind: at(spec, 'sync', 'kind'), name: fluxNamespace },
      },
    },
  ];
}

/** What the instance's patches add to the spec of its source. @throws Error for any other patch of it */
function addedToSource(spec: unknown): Readonly<Record<string, unknown>> {
  const patches = list(at(spec, 'kustomize', 'patches')).filter(
    (patch) => at(patch, 'target', 'kind') === at(spec, 'sync', 'kind'),
  );
  const operations = patches.flatMap((patch) => list(parse(String(at(patch, 'patch')))));
  return Object.fromEntries(
    operations.map((operation) => {
      const [, field] = /^\/spec\/(\w+)$/.exec(String(at(operation, 'path'))) ?? [];
      if (at(operation, 'op') !== 'add' || !field)
        throw new Error(`this patch is not understood: ${JSON.stringify(operation)}`);
      return [field, at(operation, 'value')];
    }),
  );
}

/** The account of the repository's own Kustomization is an admin: it gives the accounts of all stages their rights. */
function reconcilerAccess(): readonly Manifest[] {
  return [
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: account, namespace: fluxNamespace, labels: operatorLabels },
    },
    {
      apiVersion: `${roleGroup}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: `cluster-reconciler-${fluxNamespace}`, labels: operatorLabels },
      roleRef: { apiGroup: roleGroup, kind: 'ClusterRole', name: 'cluster-admin' },
      subjects: [{ kind: 'ServiceAccount', name: account, namespace: fluxNamespace }],
    },
  ];
}

import type { ClusterSpec } from '../../../clusters/define-cluster.ts';
import type { Manifest } from '../../core/manifest.ts';
import { fluxNamespace } from '../../core/service-account.ts';
import { plainObject, plainService } from './plain-object.ts';

const rbac = 'rbac.authorization.k8s.io/v1';
const userRoles = ['admin', 'cluster-admin', 'edit', 'view'];
const systemNamespaces = ['default', 'kube-node-lease', 'kube-public', 'kube-system', fluxNamespace];
const priorityClasses = ['system-cluster-critical', 'system-node-critical'];
/** RuntimeClasses that k3s creates for every runtime it may find. */
export const k3sRuntimeClasses = ['nvidia', 'nvidia-cdi', 'nvidia-experimental'];

/** What `flux bootstrap` names its source; otherwise flux-operator makes it from the FluxInstance. */
const fluxSource = plainObject('source.toolkit.fluxcd.io/v1', 'GitRepository', fluxNamespace, fluxNamespace);

/** Objects that stand in a cluster before Flux applies anything, or that Kubernetes adds to each namespace. */
export function broughtByCluster(spec: ClusterSpec, namespaces: readonly string[]): readonly Manifest[] {
  const { engine, components } = spec;
  const inEach = [...systemNamespaces, ...namespaces].flatMap((namespace) => [
    plainObject('v1', 'ServiceAccount', 'default', namespace),
    plainObject('v1', 'ConfigMap', 'kube-root-ca.crt', namespace),
  ]);
  const storage = engine === 'kind' ? ['standard'] : components.includes('local-path') ? ['local-path'] : [];
  const runtimes = engine === 'k3s' ? k3sRuntimeClasses : [];
  return [
    ...systemNamespaces.map((name) => plainObject('v1', 'Namespace', name)),
    ...inEach,
    ...userRoles.map((name) => plainObject(rbac, 'ClusterRole', name)),
    ...priorityClasses.map((name) => plainObject('scheduling.k8s.io/v1', 'PriorityClass', name)),
    ...storage.map((name) => plainObject('storage.k8s.io/v1', 'StorageClass', name)),
    ...runtimes.map((name) => plainObject('node.k8s.io/v1', 'RuntimeClass', name)),
    ...(spec.bootstrap === 'flux-cli' ? [fluxSource] : []),
    plainService('kubernetes', 'default', [443]),
    plainService('kube-dns', 'kube-system', [53, 9153]),
  ];
}

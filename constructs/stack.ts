import type { ComponentName } from '../clusters/define-cluster.ts';
import type { Cluster } from './core/cluster.ts';
import { CertManager } from './prerequisites/cert-manager.ts';
import { Namespaces } from './prerequisites/namespaces.ts';

/** The whole chain: which component takes what from which. Taking a capability is the edge. */
export function buildStack(cluster: Cluster): void {
  const has = (name: ComponentName): boolean => cluster.spec.components.includes(name);
  const { apiServer } = cluster;
  const prerequisites = cluster.layer('prerequisites');
  new Namespaces(prerequisites);
  if (has('cert-manager')) new CertManager(prerequisites, { apiServer });
}

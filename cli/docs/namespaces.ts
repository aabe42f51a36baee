import type { OwnedNamespace } from '../../constructs/core/owned-namespace.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { code, table } from './markdown.ts';

const levelLabel = 'pod-security.kubernetes.io/enforce';

/** Namespaces with the Pod Security level that they enforce and why it is not `restricted`. */
export function namespaceTable(namespaces: readonly OwnedNamespace[], views: readonly ClusterView[]): string {
  if (namespaces.length === 0) return '';
  const rows = namespaces.map(({ name, podSecurityReason = '' }) => [
    code(name),
    views.map((view) => levelOf(name, view)).find((level) => level !== undefined) ?? '',
    podSecurityReason,
  ]);
  return table(['namespace', 'Pod Security', 'why not restricted'], rows);
}

function levelOf(namespace: string, { objects }: ClusterView): string | undefined {
  const found = objects.find(
    ({ manifest }) => manifest.kind === 'Namespace' && manifest.metadata.name === namespace,
  );
  return found?.manifest.metadata.labels?.[levelLabel];
}

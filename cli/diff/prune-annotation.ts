import type { Manifest } from '../../constructs/core/manifest.ts';

/** Keeps kustomize-controller from deleting an object that leaves its Kustomization. */
export const pruneAnnotation = 'kustomize.toolkit.fluxcd.io/prune';

/** kustomize-controller takes annotation and label, in any case. */
export function isPruneDisabled({ metadata }: Manifest): boolean {
  const { annotations = {}, labels = {} } = metadata;
  return [annotations, labels].some((set) => set[pruneAnnotation]?.toLowerCase() === 'disabled');
}

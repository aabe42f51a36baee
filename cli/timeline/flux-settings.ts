import { at, list } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';

/** How a cluster's kustomize-controller works. */
export interface FluxSettings {
  /** Kustomizations that are reconciled at once; one that waits for health counts. */
  readonly workers: number;
  /** Seconds until it looks again whether a dependency is ready. */
  readonly requeueDependency: number;
}

/** kustomize-controller's own defaults: `--concurrent` and `--requeue-dependency`. */
const defaults: FluxSettings = { workers: 4, requeueDependency: 30 };

/** `--concurrent` that flux-operator sets for `spec.cluster.size`. */
const workersBySize: Readonly<Record<string, number>> = { small: 5, medium: 10, large: 20 };

/** What the FluxInstance of a cluster sets; without one, what Flux does by itself. */
export function fluxSettings({ flux }: ClusterView): FluxSettings {
  const instance = flux.find(({ manifest }) => manifest.kind === 'FluxInstance')?.manifest;
  const patches = list(at(instance?.spec, 'kustomize', 'patches'))
    .filter((patch) => at(patch, 'target', 'name') === 'kustomize-controller')
    .map((patch) => String(at(patch, 'patch')));
  const flag = (name: string): number | undefined => {
    const found = patches.map((patch) => new RegExp(`--${name}=(\\d+)`).exec(patch)?.[1]).find(Boolean);
    return found === undefined ? undefined : Number(found);
  };
  const size = String(at(instance?.spec, 'cluster', 'size'));
  return {
    workers: flag('concurrent') ?? workersBySize[size] ?? defaults.workers,
    requeueDependency: flag('requeue-dependency') ?? defaults.requeueDependency,
  };
}

import { kindKey } from '../../constructs/checks/known/plain-object.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';
import type { RenderedObject, Workload } from '../../constructs/core/view.ts';

/** Who makes an object: our source, the renderer for Flux, a chart, a controller, or the cluster before Flux runs. */
export type Origin = 'own' | 'flux' | 'chart' | 'controller' | 'cluster';

/** An object that will exist in a cluster, and what it comes from. */
export interface Subject {
  /** All of it where we render it; of others what is known. */
  readonly manifest: Manifest;
  readonly origin: Origin;
  /** The objects it is made from, the nearest first; the last of them is in git. */
  readonly madeBy: readonly Manifest[];
  /** The object in git: itself, or the last of `madeBy`. Undefined for what the cluster brings. */
  readonly object: RenderedObject | undefined;
  /** The pods that it makes. */
  readonly workload?: Workload;
}

/** `Kind.group/namespace/name`: the same for no two objects, and a query that finds the object again. */
export function identityOf({ apiVersion, kind, metadata }: Manifest): string {
  const { namespace, name } = metadata;
  return [kindKey(apiVersion, kind), ...(namespace ? [namespace] : []), name].join('/');
}

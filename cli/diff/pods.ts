import { chartWorkloads } from '../../constructs/core/chart-workloads.ts';
import { at, type Manifest } from '../../constructs/core/manifest.ts';
import type { ClusterView, ReleaseView, RenderedObject, Workload } from '../../constructs/core/view.ts';
import { toWorkload } from '../../constructs/core/workloads.ts';
import type { PlacedObject, Pods } from './object-pair.ts';
import type { Sides } from './pair-objects.ts';

/** The pods that an object makes itself or through its chart, with both sides' values. */
export function podsOf({ before, after }: Sides, view: ClusterView | undefined): Pods {
  const kind = (after ?? before)?.manifest.kind;
  const name = (after ?? before)?.manifest.metadata.name;
  if (kind !== 'HelmRelease') return { before: ownPods(before), after: ownPods(after) };
  const release = view?.releases.find(({ object }) => object.manifest.metadata.name === name);
  return { before: chartPods(before, release), after: chartPods(after, release) };
}

function ownPods(object: PlacedObject | undefined): readonly Workload[] {
  const workload = object && toWorkload(object.manifest, rendered(object), 'own');
  return workload ? [workload] : [];
}

/** What is known of the chart is that of now: the old side differs in our values alone. */
function chartPods(object: PlacedObject | undefined, release: ReleaseView | undefined): readonly Workload[] {
  if (!object || !release?.facts) return [];
  const { props } = release.release;
  const values = (at(object.manifest, 'spec', 'values') ?? {}) as object;
  return chartWorkloads(release.facts, { ...props, values }).flatMap(
    (manifest: Manifest) => toWorkload(manifest, rendered(object), 'chart') ?? [],
  );
}

function rendered({ manifest, stage, path }: PlacedObject): RenderedObject {
  return { manifest, layer: '', stage, path, location: () => undefined };
}

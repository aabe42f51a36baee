import type { ChartReleaseProps } from './chart-release.ts';
import { chartWorkloads, workloadKinds } from './chart-workloads.ts';
import { at, entries, list, type Manifest } from './manifest.ts';
import type { ReleaseView, RenderedObject, Workload } from './view.ts';

/** A manifest's pods, or undefined for kinds that make none. */
export function toWorkload(
  manifest: Manifest,
  object: RenderedObject,
  origin: Workload['origin'],
  noProbes: Workload['noProbes'] = {},
): Workload | undefined {
  if (!workloadKinds.has(manifest.kind)) return undefined;
  const spec = manifest.kind === 'CronJob' ? at(manifest, 'spec', 'jobTemplate', 'spec') : manifest.spec;
  const template = manifest.kind === 'Pod' ? manifest : at(spec, 'template');
  const labels = entries(at(template, 'metadata', 'labels')) as readonly (readonly [string, string])[];
  const replicas = manifest.kind === 'DaemonSet' ? 0 : Number(at(spec, 'replicas') ?? 1);
  return {
    kind: manifest.kind,
    name: manifest.metadata.name,
    namespace: manifest.metadata.namespace ?? 'default',
    replicas,
    labels: Object.fromEntries(labels),
    podSpec: (at(template, 'spec') ?? {}) as Workload['podSpec'],
    claims: list(at(spec, 'volumeClaimTemplates')).map(toClaim),
    origin,
    transient: manifest.kind === 'Job' || manifest.kind === 'CronJob',
    noProbes,
    object,
  };
}

/** What a PersistentVolumeClaim or a claim template asks for. */
export function toClaim(claim: unknown): Workload['claims'][number] {
  const storageClass = at(claim, 'spec', 'storageClassName');
  return {
    storage: String(at(claim, 'spec', 'resources', 'requests', 'storage') ?? '0'),
    ...(typeof storageClass === 'string' ? { storageClass } : {}),
  };
}

/** Pods that a chart makes with our values. */
export function releaseWorkloads(view: ReleaseView): readonly Workload[] {
  if (!view.facts) return [];
  const { props } = view.release;
  const hooks = new Set(
    view.facts.objects.filter(({ hook }) => hook).map(({ kind, name }) => `${kind}/${name}`),
  );
  const manifests = [...chartWorkloads(view.facts, props), ...(props.adds ?? [])];
  return manifests.flatMap((manifest) => {
    const id = `${manifest.kind}/${manifest.metadata.name}`;
    const workload = toWorkload(manifest, view.object, 'chart', probeReasons(props, id));
    return workload ? [{ ...workload, transient: workload.transient || hooks.has(id) }] : [];
  });
}

function probeReasons(props: ChartReleaseProps<object>, id: string): Workload['noProbes'] {
  const containers = Object.entries(props.workloads?.[id]?.containers ?? {});
  return Object.fromEntries(
    containers.flatMap(([name, { noProbes }]) => (noProbes ? [[name, noProbes]] : [])),
  );
}

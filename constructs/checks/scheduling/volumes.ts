import { parseBytes } from '../../../clusters/quantity.ts';
import { valueAt } from '../../core/chart-workloads.ts';
import { at, identify, list, type Manifest } from '../../core/manifest.ts';
import type { ClusterView, RenderedObject, Workload } from '../../core/view.ts';
import { toClaim } from '../../core/workloads.ts';
import { workloadName } from '../workload-finding.ts';

/** A volume that is not bound to the node of one known pod. */
export interface Volume {
  readonly name: string;
  readonly object: RenderedObject;
  readonly bytes: number;
  /** Nodes that each hold the whole of it. */
  readonly copies: number;
  /** Who places the copies; a local volume lies on any node. */
  readonly keeper: 'longhorn' | 'local';
}

export interface VolumeDemand {
  /** Bytes on the node's own disk, for each pod of a workload. */
  readonly onNode: ReadonlyMap<Workload, number>;
  readonly elsewhere: readonly Volume[];
}

const longhorn = {
  chart: 'longhorn',
  provisioner: 'driver.longhorn.io',
  storageClass: 'longhorn',
  copies: 'persistence.defaultClassReplicaCount',
  defaultCopies: 3,
};

/** Copies by name of each replicated StorageClass; the name '' stands for the default class. */
function replicatedClasses({ objects, releases }: ClusterView): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const { release } of releases) {
    const { chart, values } = release.props;
    if (chart.name !== longhorn.chart) continue;
    const copies = Number(valueAt(values, longhorn.copies) ?? longhorn.defaultCopies);
    classes.set(longhorn.storageClass, copies);
    if (valueAt(values, 'persistence.defaultClass') !== false) classes.set('', copies);
  }
  for (const { manifest } of objects) {
    if (manifest.kind !== 'StorageClass' || manifest.provisioner !== longhorn.provisioner) continue;
    const copies = Number(at(manifest, 'parameters', 'numberOfReplicas') ?? longhorn.defaultCopies);
    classes.set(manifest.metadata.name, copies);
    const isDefault = manifest.metadata.annotations?.['storageclass.kubernetes.io/is-default-class'];
    if (isDefault === 'true') classes.set('', copies);
  }
  return classes;
}

interface Claim {
  readonly manifest: Manifest;
  readonly object: RenderedObject;
}

/** PersistentVolumeClaims of our own and those that our values add to a release. */
function claims({ objects, releases }: ClusterView): readonly Claim[] {
  const own = objects.map((object) => ({ manifest: object.manifest, object }));
  const added = releases.flatMap(({ release, object }) =>
    (release.props.adds ?? []).map((manifest) => ({ manifest, object })),
  );
  return [...own, ...added].filter(({ manifest }) => manifest.kind === 'PersistentVolumeClaim');
}

/** What volumes ask of the nodes' disks, as their StorageClasses place them. */
export function volumeDemand(view: ClusterView): VolumeDemand {
  const classes = replicatedClasses(view);
  const onNode = new Map<Workload, number>();
  const elsewhere: Volume[] = [];
  const bind = (workload: Workload, bytes: number): void => {
    onNode.set(workload, (onNode.get(workload) ?? 0) + bytes);
  };
  for (const workload of view.workloads) {
    for (const { storage, storageClass = '' } of workload.claims) {
      const bytes = parseBytes(storage);
      const copies = classes.get(storageClass);
      if (copies === undefined) bind(workload, bytes);
      else {
        const name = `a claim of ${workloadName(workload)}`;
        const volume: Volume = { name, object: workload.object, bytes, copies, keeper: 'longhorn' };
        elsewhere.push(...Array.from({ length: workload.replicas }, () => volume));
      }
    }
  }
  for (const claim of claims(view)) {
    const { storage, storageClass = '' } = toClaim(claim.manifest);
    const bytes = parseBytes(storage);
    const copies = classes.get(storageClass);
    const owner = copies === undefined ? onlyPodOf(view, claim) : undefined;
    const volume = { name: identify(claim.manifest), object: claim.object, bytes };
    if (owner) bind(owner, bytes);
    else if (copies === undefined) elsewhere.push({ ...volume, copies: 1, keeper: 'local' });
    else elsewhere.push({ ...volume, copies, keeper: 'longhorn' });
  }
  return { onNode, elsewhere };
}

/** The workload of one pod that alone mounts a claim; of a chart's claim, the one pod that its release has. */
function onlyPodOf(
  { workloads }: ClusterView,
  { manifest: { metadata }, object }: Claim,
): Workload | undefined {
  const lasting = workloads.filter(({ transient, kind }) => !transient && kind !== 'DaemonSet');
  const mounting = lasting.filter(
    ({ namespace, podSpec }) =>
      namespace === metadata.namespace &&
      list(at(podSpec, 'volumes')).some(
        (volume) => at(volume, 'persistentVolumeClaim', 'claimName') === metadata.name,
      ),
  );
  const ofRelease = lasting.filter((workload) => workload.origin === 'chart' && workload.object === object);
  const [first, ...others] = mounting.length > 0 ? mounting : ofRelease;
  return first?.replicas === 1 && others.length === 0 ? first : undefined;
}

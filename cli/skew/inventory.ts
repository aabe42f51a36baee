import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { parseImage } from '../../constructs/checks/image-reference.ts';
import { at, compare, list } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { nodeImages } from '../../constructs/versions.ts';

export const itemKinds = ['kubernetes', 'flux', 'chart', 'image'] as const;

export type ItemKind = (typeof itemKinds)[number];

/** Something with a version in one cluster. */
export interface Installed {
  readonly kind: ItemKind;
  readonly name: string;
  readonly version: string;
  readonly cluster: string;
}

/** Something with its versions in all clusters that have it. */
export interface Item {
  readonly kind: ItemKind;
  readonly name: string;
  /** In the order of the clusters that have them first. */
  readonly versions: readonly { readonly version: string; readonly clusters: readonly string[] }[];
  /** Not every cluster that has it has the same versions of it. */
  readonly differs: boolean;
}

/** Everything that has a version in a cluster. */
export function installed(view: ClusterView): readonly Installed[] {
  const cluster = view.spec.name;
  const kubernetes = {
    kind: 'kubernetes',
    name: 'kubernetes',
    version: kubernetesRelease(view.spec),
    cluster,
  } as const;
  const flux = view.flux
    .map(({ manifest }) => at(manifest, 'spec', 'distribution', 'version'))
    .filter((version) => typeof version === 'string')
    .map((version) => ({ kind: 'flux', name: 'flux', version, cluster }) as const);
  const charts = view.releases.map(({ release }) => {
    const { name, version } = release.props.chart;
    return { kind: 'chart', name, version, cluster } as const;
  });
  const images = imagesOf(view).map((image) => {
    const { repository, tag = '', digest } = parseImage(image);
    return {
      kind: 'image',
      name: repository,
      version: [tag, digest].filter(Boolean).join('@'),
      cluster,
    } as const;
  });
  return [kubernetes, ...flux, ...charts, ...images];
}

/** What the nodes run, for example `1.36.4`, or `1.36.5+k3s1` on k3s. */
function kubernetesRelease({ kubernetes, engine }: ClusterSpec): string {
  return /v(\d+\.\d+\.\d+(\+\w+)?)/.exec(nodeImages[kubernetes][engine])?.[1] ?? kubernetes;
}

/** Images of all pods, whoever makes them. */
function imagesOf({ workloads }: ClusterView): readonly string[] {
  const images = workloads
    .flatMap(({ podSpec }) => [...list(podSpec.initContainers), ...list(podSpec.containers)])
    .map((container) => String(at(container, 'image')));
  return [...new Set(images)];
}

/** One item for each name, by kind and name. */
export function inventory(all: readonly Installed[]): readonly Item[] {
  const byName = Map.groupBy(all, ({ kind, name }) => JSON.stringify([kind, name]));
  const items = [...byName.values()].flatMap((uses): readonly Item[] => {
    const [first] = uses;
    if (!first) return [];
    const versions = [...Map.groupBy(uses, ({ version }) => version)].map(([version, same]) => {
      return { version, clusters: [...new Set(same.map(({ cluster }) => cluster))] };
    });
    const clusters = new Set(uses.map(({ cluster }) => cluster));
    const differs = versions.some((each) => each.clusters.length < clusters.size);
    return [{ kind: first.kind, name: first.name, versions, differs }];
  });
  const order = ({ kind }: Item): number => itemKinds.indexOf(kind);
  return items.sort((a, b) => order(a) - order(b) || compare(a.name, b.name));
}

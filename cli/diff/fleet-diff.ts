import { compare } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { changedFiles } from './changed-files.ts';
import { type ClusterDiff, diffCluster } from './cluster-diff.ts';
import { SecretMask } from './secret-mask.ts';
import type { Tree } from './tree.ts';

/** All that differs, by cluster; clusters without any difference are left out. */
export interface FleetDiff {
  readonly clusters: readonly ClusterDiff[];
}

/**
 * Compares two states of dist/ and flux/.
 * @param views - the clusters as rendered for the second one: they bring the lines, the graph and the charts
 * @throws {DocumentError} when a file is no YAML
 */
export function diffFleet(before: Tree, after: Tree, views: readonly ClusterView[]): FleetDiff {
  const mask = new SecretMask();
  const byCluster = Map.groupBy(changedFiles(before, after), ({ place }) => place.cluster);
  const names = views.map(({ spec }) => spec.name);
  const gone = [...byCluster.keys()].filter((name) => !names.includes(name)).sort(compare);
  const clusters = [...names, ...gone].flatMap((name) => {
    const files = byCluster.get(name);
    const view = views.find(({ spec }) => spec.name === name);
    return files ? [diffCluster(name, files, view, mask)] : [];
  });
  return { clusters };
}

/** Whether anything that somebody applies differs, and not comments alone. */
export function hasDifferences({ clusters }: FleetDiff): boolean {
  return clusters.some(({ objects, nodeFiles }) => objects.length + nodeFiles.length > 0);
}

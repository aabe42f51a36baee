import { compare } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { changedFiles } from './changed-files.ts';
import { type ClusterDiff, diffCluster } from './cluster-diff.ts';
import { SecretMask } from './secret-mask.ts';
import { placeOf, type Tree } from './tree.ts';

/** All that differs, by cluster; clusters without any difference are left out. */
export interface FleetDiff {
  readonly clusters: readonly ClusterDiff[];
}

/** Whether anything that somebody applies differs, and not comments alone. */
export function hasDifferences({ clusters }: FleetDiff): boolean {
  return clusters.some(({ objects, nodeFiles }) => objects.length + nodeFiles.length > 0);
}

/** Compares an earlier state of dist/ and flux/ with what is rendered, one cluster after the other. */
export class FleetComparison {
  readonly #before: ReadonlyMap<string, Tree>;
  readonly #diffs: ClusterDiff[] = [];
  readonly #seen = new Set<string>();
  readonly #mask = new SecretMask();

  constructor(before: Tree) {
    const byCluster = Map.groupBy(before, ([path]) => placeOf(path)?.cluster ?? '');
    this.#before = new Map([...byCluster].map(([cluster, files]) => [cluster, new Map(files)]));
  }

  /**
   * Takes a cluster; nothing of the view is kept.
   * @throws {DocumentError} when an earlier file is no YAML
   */
  add(view: ClusterView, files: Tree): void {
    this.#seen.add(view.spec.name);
    this.#compare(view.spec.name, files, view);
  }

  /** The differences of all clusters; those that were not taken are gone. */
  finish(): FleetDiff {
    const gone = [...this.#before.keys()].filter((cluster) => cluster !== '' && !this.#seen.has(cluster));
    for (const cluster of gone.sort(compare)) this.#compare(cluster, new Map(), undefined);
    return { clusters: this.#diffs };
  }

  #compare(cluster: string, after: Tree, view: ClusterView | undefined): void {
    const files = changedFiles(this.#before.get(cluster) ?? new Map(), after);
    if (files.length > 0) this.#diffs.push(diffCluster(cluster, files, view, this.#mask));
  }
}

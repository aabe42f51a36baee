import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterSpec } from '../clusters/define-cluster.ts';
import type { FleetSpec } from '../clusters/fleet.ts';
import type { Finding } from './checks/finding.ts';
import { clusterRules, fleetRules } from './checks/index.ts';
import type { Cluster } from './core/cluster.ts';
import { clusterFiles } from './core/files.ts';
import type { Ownership } from './core/path-claims.ts';
import type { ClusterView } from './core/view.ts';
import { type TreeDifference, TreeWriter } from './core/write.ts';
import { renderSpec } from './render-spec.ts';

export interface SynthesisRequest {
  readonly fleet: FleetSpec;
  /** Names of the clusters to render; fleet-wide rules look at all of them. */
  readonly clusters: readonly string[];
  /** The folder that holds dist/ and flux/. */
  readonly root: string;
  /** `write` puts files down, `compare` lists differences, `check` looks at no file at all. */
  readonly mode: 'write' | 'compare' | 'check';
  /** Told before each cluster. */
  readonly onCluster?: (name: string) => void;
  /** Given each cluster and its files by path, whatever the checks say. */
  readonly onRendered?: (view: ClusterView, files: ReadonlyMap<string, string>) => void;
  /** Builds the components; the bench and tests bring others. Default: constructs/stack.ts. */
  readonly build?: (cluster: Cluster) => void;
}

export interface SynthesisReport {
  readonly mode: SynthesisRequest['mode'];
  /** Objects rendered, flux/ included. */
  readonly objects: number;
  readonly findings: readonly Finding[];
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Only of `compare`. */
  readonly differences: readonly TreeDifference[];
}

/** Literal → objects → checks → bytes → files, cluster by cluster; files change only when no check objects. */
export function synthesize(request: SynthesisRequest): SynthesisReport {
  const { fleet, clusters, root, mode, onCluster, onRendered, build } = request;
  const writer = new TreeWriter(root, mode === 'compare');
  const findings = fleetRules.flatMap((rule) => rule.check(fleet));
  let objects = 0;
  try {
    for (const spec of fleet.clusters.filter(({ name }) => clusters.includes(name))) {
      onCluster?.(spec.name);
      const view = renderSpec(spec, fleet, build);
      objects += view.objects.length + view.flux.length;
      findings.push(...clusterRules.flatMap((rule) => rule.check(view)));
      const isWanted = mode !== 'check' && findings.length === 0;
      const files = isWanted || onRendered ? clusterFiles(view) : undefined;
      if (files) onRendered?.(view, files);
      if (files && isWanted) writer.add(ownership(spec), files);
    }
    if (clusters.length === fleet.clusters.length) dropStrangers(writer, root, fleet);
    if (mode === 'write' && findings.length === 0) writer.commit();
    const differences = mode === 'compare' && findings.length === 0 ? writer.differences : [];
    return { mode, objects, findings, ...writer.report, differences };
  } finally {
    writer.discard();
  }
}

/** The folders of one cluster; what `flux bootstrap` writes stays its own. */
function ownership({ name, bootstrap }: ClusterSpec): Ownership {
  const except = bootstrap === 'flux-cli' ? [`flux/${name}/flux-system`] : [];
  return { folders: [`dist/${name}`, `flux/${name}`], except };
}

/** Folders of clusters that the fleet no longer has. */
function dropStrangers(writer: TreeWriter, root: string, fleet: FleetSpec): void {
  const names = new Set(fleet.clusters.map(({ name }) => name));
  for (const top of ['dist', 'flux']) {
    const folders = existsSync(join(root, top)) ? readdirSync(join(root, top)) : [];
    for (const name of folders.filter((folder) => !names.has(folder))) writer.drop(`${top}/${name}`);
  }
}

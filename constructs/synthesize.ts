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
  /** Whether folders of clusters that the fleet no longer has go. Default: when all clusters are rendered. */
  readonly dropsStrangers?: boolean;
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

/** Rendered and checked, with the files that differ staged; `discard` must be called in the end. */
export interface PreparedSynthesis {
  readonly report: SynthesisReport;
  /** Puts down what was staged. @throws TransactionError if the disk refuses a step; nothing is changed then */
  commit(): void;
  discard(): void;
}

/** Literal → objects → checks → bytes → files, cluster by cluster; files change only when no check objects. */
export function synthesize(request: SynthesisRequest): SynthesisReport {
  const { report, commit, discard } = prepareSynthesis(request);
  try {
    if (request.mode === 'write' && report.findings.length === 0) commit();
    return report;
  } finally {
    discard();
  }
}

/** All of `synthesize` but its last step, for those who render in several threads and write in all or none. */
export function prepareSynthesis(request: SynthesisRequest): PreparedSynthesis {
  const { fleet, clusters, root, mode } = request;
  const { dropsStrangers = clusters.length === fleet.clusters.length } = request;
  const writer = new TreeWriter(root, mode === 'compare');
  try {
    const findings = fleetRules.flatMap((rule) => rule.check(fleet));
    let objects = 0;
    for (const spec of fleet.clusters.filter(({ name }) => clusters.includes(name))) {
      objects += addCluster(request, spec, writer, findings);
    }
    if (dropsStrangers) dropStrangers(writer, root, fleet);
    const differences = mode === 'compare' && findings.length === 0 ? writer.differences : [];
    const report = { mode, objects, findings, ...writer.report, differences };
    return { report, commit: () => writer.commit(), discard: () => writer.discard() };
  } catch (error) {
    writer.discard();
    throw error;
  }
}

/** Stages the files of one cluster unless there are findings, and adds those of its own. @returns its objects */
function addCluster(
  { fleet, mode, onCluster, onRendered, build }: SynthesisRequest,
  spec: ClusterSpec,
  writer: TreeWriter,
  findings: Finding[],
): number {
  onCluster?.(spec.name);
  const view = renderSpec(spec, fleet, build);
  findings.push(...clusterRules.flatMap((rule) => rule.check(view)));
  const isWanted = mode !== 'check' && findings.length === 0;
  const files = isWanted || onRendered ? clusterFiles(view) : undefined;
  if (files) onRendered?.(view, files);
  if (files && isWanted) writer.add(ownership(spec), files);
  return view.objects.length + view.flux.length;
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

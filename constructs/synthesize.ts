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

/** Literal → objects → checks → bytes → files, cluster by cluster; files change only when no check objects. */
export function synthesize(request: SynthesisRequest): SynthesisReport {
  using synthesis = new Synthesis(request);
  for (const spec of synthesis.chosen) synthesis.check(synthesis.render(spec));
  const report = synthesis.report();
  if (request.mode === 'write' && report.findings.length === 0) synthesis.commit();
  return report;
}

/** A cluster whose objects are known and not yet checked. */
export interface RenderedCluster {
  readonly view: ClusterView;
  /** Its files by path; undefined when nobody wants them. */
  readonly files: ReadonlyMap<string, string> | undefined;
}

/**
 * The steps of `synthesize`, for those who look at all clusters before the checks, or write in several threads what
 * they all find sound.
 */
export class Synthesis implements Disposable {
  readonly #request: SynthesisRequest;
  readonly #writer: TreeWriter;
  readonly #findings: Finding[];
  #objects = 0;

  constructor(request: SynthesisRequest) {
    this.#request = request;
    this.#writer = new TreeWriter(request.root, request.mode === 'compare');
    this.#findings = fleetRules.flatMap((rule) => rule.check(request.fleet));
  }

  /** The literals to render, in the order of the fleet. */
  get chosen(): readonly ClusterSpec[] {
    const { fleet, clusters } = this.#request;
    return fleet.clusters.filter(({ name }) => clusters.includes(name));
  }

  render(spec: ClusterSpec): RenderedCluster {
    const { fleet, mode, onCluster, onRendered, build } = this.#request;
    onCluster?.(spec.name);
    const view = renderSpec(spec, fleet, build);
    this.#objects += view.objects.length + view.flux.length;
    const files = onRendered ? clusterFiles(view) : undefined;
    if (files) onRendered?.(view, files);
    return { view, files: mode === 'check' ? undefined : files };
  }

  /** Stages the files that differ, unless there are findings. @throws PathError */
  check({ view, files }: RenderedCluster): void {
    this.#findings.push(...clusterRules.flatMap((rule) => rule.check(view)));
    if (this.#request.mode === 'check' || this.#findings.length > 0) return;
    this.#writer.add(ownership(view.spec), files ?? clusterFiles(view));
  }

  /** To be asked once, after all clusters were checked. */
  report(): SynthesisReport {
    const { fleet, clusters, root, mode } = this.#request;
    const { dropsStrangers = clusters.length === fleet.clusters.length } = this.#request;
    const findings = this.#findings;
    if (dropsStrangers) dropStrangers(this.#writer, root, fleet);
    const differences = mode === 'compare' && findings.length === 0 ? this.#writer.differences : [];
    return { mode, objects: this.#objects, findings, ...this.#writer.report, differences };
  }

  /** Puts down what was staged. @throws TransactionError if the disk refuses a step; nothing is changed then */
  commit(): void {
    this.#writer.commit();
  }

  /** Removes what is staged, committed or not. */
  [Symbol.dispose](): void {
    this.#writer.discard();
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

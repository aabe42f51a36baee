import type { ClusterSpec } from '../clusters/define-cluster.ts';
import type { FleetSpec } from '../clusters/fleet.ts';
import type { Finding } from './checks/finding.ts';
import { clusterRules } from './checks/index.ts';
import { resourceLookup } from './checks/schema/resources.ts';
import { Cluster } from './core/cluster.ts';
import { clusterFiles } from './core/files.ts';
import { renderCluster } from './core/render.ts';
import type { ClusterView } from './core/view.ts';
import { type TreeDifference, TreeWriter } from './core/write.ts';
import { renderNodeFiles } from './nodes/index.ts';
import { buildStack } from './stack.ts';

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

/** One cluster from its literal to objects in memory. */
export function renderSpec(
  spec: ClusterSpec,
  fleet: FleetSpec,
  build: (cluster: Cluster) => void = buildStack,
): ClusterView {
  const cluster = new Cluster(spec, fleet);
  build(cluster);
  return renderCluster(cluster, resourceLookup(spec.kubernetes), renderNodeFiles(spec));
}

/** Literal → objects → checks → bytes → files, cluster by cluster; files change only when no check objects. */
export function synthesize(request: SynthesisRequest): SynthesisReport {
  const { fleet, clusters, root, mode, onCluster, build } = request;
  const specs = fleet.clusters.filter(({ name }) => clusters.includes(name));
  const writer = new TreeWriter(root);
  const findings: Finding[] = [...fleetFindings(fleet)];
  let objects = 0;
  try {
    for (const spec of specs) {
      onCluster?.(spec.name);
      const view = renderSpec(spec, fleet, build);
      objects += view.objects.length + view.flux.length;
      findings.push(...clusterRules.flatMap((rule) => rule.check(view)));
      if (mode !== 'check' && findings.length === 0) writer.add(ownedFolders(spec), clusterFiles(view));
    }
    return { mode, objects, findings, ...finish(writer, mode, findings) };
  } finally {
    writer.discard();
  }
}

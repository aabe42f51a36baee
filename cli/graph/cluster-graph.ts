import type { ClusterView } from '../../constructs/core/view.ts';

export interface GraphStage {
  readonly name: string;
  /** Construct path of the component, from the layer down. */
  readonly component: string;
}

export interface GraphLayer {
  readonly name: string;
  readonly stages: readonly GraphStage[];
}

/** `to` waits for `from`. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** Why: names of capabilities, CRDs or namespaces. */
  readonly because: readonly string[];
}

/** The stages of one cluster by layer, and what Flux is told of their order. */
export interface ClusterGraph {
  readonly cluster: string;
  readonly layers: readonly GraphLayer[];
  /** Without those that others imply. */
  readonly edges: readonly GraphEdge[];
}

/** The graph of a rendered cluster; layers, stages and edges in the view's own order. */
export function clusterGraph({ spec, stages }: ClusterView): ClusterGraph {
  const layers = [...new Set(stages.map(({ layer }) => layer))].map((name) => ({
    name,
    stages: stages
      .filter(({ layer }) => layer === name)
      .map((stage) => ({ name: stage.name, component: stage.component })),
  }));
  const edges = stages.flatMap(({ name, dependsOn, edges: all }) =>
    dependsOn.map((from) => ({
      from,
      to: name,
      because: all.filter(({ to }) => to === from).flatMap(({ because }) => because),
    })),
  );
  return { cluster: spec.name, layers, edges };
}

/** Names of all stages, layer by layer. */
export function stageNames({ layers }: ClusterGraph): readonly string[] {
  return layers.flatMap(({ stages }) => stages.map(({ name }) => name));
}

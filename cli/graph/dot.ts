import type { ClusterGraph, GraphEdge, GraphLayer } from './cluster-graph.ts';

/** One Graphviz digraph: a frame for each cluster, in it one for each layer. */
export function toDot(graphs: readonly ClusterGraph[]): string {
  const frames = graphs.flatMap((graph) => clusterFrame(graph).map((line) => `  ${line}`));
  return `${['digraph stages {', '  rankdir=LR;', '  node [shape=box];', ...frames, '}'].join('\n')}\n`;
}

function clusterFrame({ cluster, layers, edges }: ClusterGraph): readonly string[] {
  return frame(cluster, cluster, [
    ...layers.flatMap((layer) => layerFrame(cluster, layer)),
    ...edges.map((edge) => arrow(cluster, edge)),
  ]);
}

function layerFrame(cluster: string, { name, stages }: GraphLayer): readonly string[] {
  return frame(
    `${cluster}/${name}`,
    name,
    stages.map((stage) => `${node(cluster, stage.name)} [label=${quote(stage.name)}];`),
  );
}

/** Graphviz draws a frame around a subgraph only when its name begins with `cluster`. */
function frame(id: string, label: string, lines: readonly string[]): readonly string[] {
  const inner = [`label=${quote(label)};`, ...lines];
  return [`subgraph ${quote(`cluster ${id}`)} {`, ...inner.map((line) => `  ${line}`), '}'];
}

function arrow(cluster: string, { from, to, because }: GraphEdge): string {
  return `${node(cluster, from)} -> ${node(cluster, to)} [label=${quote(because.join('\n'))}];`;
}

/** Stages have the same names in several clusters. */
function node(cluster: string, stage: string): string {
  return quote(`${cluster}/${stage}`);
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

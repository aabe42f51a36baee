import { topologicalOrder } from '../../constructs/core/graph.ts';
import { type ClusterGraph, type GraphEdge, stageNames } from './cluster-graph.ts';

/** A stage's box; `x` and `y` are its upper left corner. */
export interface PlacedStage {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A layer's band across the whole width. */
export interface PlacedLayer {
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly stages: readonly PlacedStage[];
}

/** Places in pixels, from the upper left corner of the graph. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly layers: readonly PlacedLayer[];
  readonly edges: readonly PlacedEdge[];
}

/** An edge as an SVG path. */
export interface PlacedEdge extends GraphEdge {
  readonly path: string;
}

const characterWidth = 7;
const padding = 12;
const boxHeight = 26;
const gap = { x: 56, y: 16 };
/** Room for the name of a layer above its boxes. */
const titleHeight = 22;

/**
 * A stage's column is the length of the longest way to it, so every edge leads to the right; its row is in
 * the band of its layer.
 * @throws CycleError when stages wait for each other
 */
export function layout(graph: ClusterGraph): Layout {
  const column = columns(graph);
  const longest = Math.max(0, ...stageNames(graph).map((name) => name.length));
  const box = { width: longest * characterWidth + 2 * padding, height: boxHeight };
  const x = (name: string): number => padding + (column.get(name) ?? 0) * (box.width + gap.x);
  let y = 0;
  const layers = graph.layers.map(({ name, stages }): PlacedLayer => {
    const filled = new Map<number, number>();
    const placed = stages.map((stage): PlacedStage => {
      const at = column.get(stage.name) ?? 0;
      const row = filled.get(at) ?? 0;
      filled.set(at, row + 1);
      return { name: stage.name, x: x(stage.name), y: y + titleHeight + row * (boxHeight + gap.y) };
    });
    const height = titleHeight + Math.max(...filled.values()) * (boxHeight + gap.y);
    const layer = { name, y, height, stages: placed };
    y += height + gap.y;
    return layer;
  });
  const all = new Map(layers.flatMap(({ stages }) => stages.map((stage) => [stage.name, stage] as const)));
  const edges = graph.edges.map((edge) => ({
    ...edge,
    path: path(placeOf(all, edge.from), placeOf(all, edge.to), box.width),
  }));
  const last = Math.max(0, ...column.values());
  return { width: 2 * padding + last * (box.width + gap.x) + box.width, height: y, box, layers, edges };
}

function columns(graph: ClusterGraph): ReadonlyMap<string, number> {
  const waits = new Map(stageNames(graph).map((name) => [name, new Set<string>()]));
  for (const { from, to } of graph.edges) waits.get(to)?.add(from);
  const column = new Map<string, number>();
  for (const name of topologicalOrder(waits)) {
    const before = [...(waits.get(name) ?? [])].map((from) => (column.get(from) ?? 0) + 1);
    column.set(name, Math.max(0, ...before));
  }
  return column;
}

function placeOf(all: ReadonlyMap<string, PlacedStage>, name: string): PlacedStage {
  const place = all.get(name);
  if (!place) throw new Error(`an edge names ${name}, which is no stage`);
  return place;
}

/**
 * From the right side of one box to the left side of the other. It goes up or down between columns only, and
 * passes columns above the row where it ends: it never runs behind a box.
 */
function path(start: PlacedStage, end: PlacedStage, boxWidth: number): string {
  const [x1, y1, x2, y2] = [start.x + boxWidth, start.y + boxHeight / 2, end.x, end.y + boxHeight / 2];
  const half = gap.x / 2;
  if (x2 - x1 === gap.x) return `M${x1} ${y1} C${x1 + half} ${y1} ${x2 - half} ${y2} ${x2} ${y2}`;
  const lane = end.y - gap.y / 2;
  const [from, to] = [x1 + gap.x, x2 - gap.x];
  return (
    `M${x1} ${y1} C${x1 + half} ${y1} ${from - half} ${lane} ${from} ${lane} ` +
    `H${to} C${to + half} ${lane} ${x2 - half} ${y2} ${x2} ${y2}`
  );
}

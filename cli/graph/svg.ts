import type { ClusterGraph } from './cluster-graph.ts';
import { type Layout, layout, type PlacedEdge, type PlacedLayer, type PlacedStage } from './layout.ts';

const titleHeight = 32;
const style = [
  'text { font: 12px monospace; fill: #1f2328; }',
  '.cluster { font-size: 16px; font-weight: bold; }',
  '.layer { fill: #f6f8fa; stroke: #d1d9e0; }',
  '.layer-name { fill: #59636e; }',
  '.stage { fill: #ffffff; stroke: #1f2328; }',
  '.edge { fill: none; stroke: #59636e; marker-end: url(#arrow); }',
].join(' ');

/**
 * One picture of all graphs, one below the other; the reasons of an edge show when the pointer is on it.
 * @throws CycleError when stages wait for each other
 */
export function toSvg(graphs: readonly ClusterGraph[]): string {
  let y = 0;
  const pictures = graphs.map((graph) => {
    const placed = layout(graph);
    const picture = { graph, placed, y };
    y += titleHeight + placed.height;
    return picture;
  });
  const width = Math.max(0, ...pictures.map(({ placed }) => placed.width));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}">`,
    `<style>${style}</style>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">' +
      '<path d="M0 0 L8 4 L0 8 z" fill="#59636e"/></marker></defs>',
    `<rect width="${width}" height="${y}" fill="#ffffff"/>`,
    ...pictures.flatMap(({ graph, placed, y: top }) => drawing(graph.cluster, placed, width, top)),
    '</svg>',
  ].join('\n')}\n`;
}

function drawing(cluster: string, placed: Layout, width: number, top: number): readonly string[] {
  return [
    `<g transform="translate(0 ${top})">`,
    `<text class="cluster" x="12" y="22">${escapeXml(cluster)}</text>`,
    `<g transform="translate(0 ${titleHeight})">`,
    ...placed.layers.map((layer) => band(layer, width)),
    ...placed.edges.map(arrow),
    ...placed.layers.flatMap(({ stages }) => stages.map((stage) => box(placed, stage))),
    '</g>',
    '</g>',
  ];
}

function band({ name, y, height }: PlacedLayer, width: number): string {
  return (
    `<rect class="layer" x="0.5" y="${y}" width="${width - 1}" height="${height}" rx="4"/>` +
    `<text class="layer-name" x="12" y="${y + 15}">${escapeXml(name)}</text>`
  );
}

function box({ box: { width, height } }: Layout, { name, x, y }: PlacedStage): string {
  return (
    `<rect class="stage" x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/>` +
    `<text x="${x + width / 2}" y="${y + 17}" text-anchor="middle">${escapeXml(name)}</text>`
  );
}

function arrow({ path, from, to, because }: PlacedEdge): string {
  const title = `${to} waits for ${from}: ${because.join(', ')}`;
  return `<path class="edge" d="${path}"><title>${escapeXml(title)}</title></path>`;
}

/** Text as XML takes it between tags and in attributes. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

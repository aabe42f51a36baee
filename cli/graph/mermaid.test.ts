import { expect, it } from 'vitest';
import { flowchartProblems, mermaidBlocks } from '../docs/fixtures/mermaid-syntax.ts';
import { stageNames } from './cluster-graph.ts';
import { awkward, diamond, fleetGraphs } from './fixtures/graphs.ts';
import { stageFlowchart, toMermaid } from './mermaid.ts';

it('is Markdown with one valid chart for each cluster, which has all of its stages', () => {
  const blocks = mermaidBlocks(toMermaid(fleetGraphs));
  expect(blocks).toHaveLength(fleetGraphs.length);
  for (const [index, block] of blocks.entries()) {
    expect(flowchartProblems(block)).toEqual([]);
    for (const name of stageNames(fleetGraphs[index] ?? diamond)) expect(block).toContain(`["${name}"]`);
  }
});

it('says in the order of the clusters whose each chart is, and why an edge is', () => {
  const text = toMermaid([diamond, { ...diamond, cluster: 'other' }]);
  expect(text.match(/^## .*$/gm)).toEqual(['## diamond', '## other']);
  expect(text).toContain('  nodeA -->|"B"| nodeB\n');
});

it('leaves the reasons out where they are not asked for', () => {
  expect(stageFlowchart(diamond, { because: false }).toMarkdown()).toContain('  nodeA --> nodeB\n');
});

it('quotes what Mermaid would read as its own', () => {
  const [block = ''] = mermaidBlocks(toMermaid([awkward]));
  expect(flowchartProblems(block)).toEqual([]);
  expect(block).toContain('"<Kind> & #quot;why#quot;<br/>back\\slash"');
});

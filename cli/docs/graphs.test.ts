import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../root.ts';
import { markdownPages } from './fixtures/markdown-pages.ts';
import { flowchartProblems, mermaidBlocks } from './fixtures/mermaid-syntax.ts';

const graphs = markdownPages.flatMap((page) =>
  mermaidBlocks(readFileSync(join(root, page), 'utf8')).map((graph) => [page, graph] as const),
);

it.each(graphs)('a graph of %s is valid', (_, graph) => {
  expect(flowchartProblems(graph)).toEqual([]);
});

it('there are graphs by hand and generated ones', () => {
  const pages = graphs.map(([page]) => page);
  expect(pages).toEqual(
    expect.arrayContaining(['README.md', 'docs/architecture.md', 'docs/clusters/pro.md']),
  );
});

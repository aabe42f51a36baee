import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowchartProblems, mermaidBlocks } from './fixtures/mermaid-syntax.ts';
import { Flowchart } from './mermaid.ts';

function textOf(chart: Flowchart): string {
  const [text = ''] = mermaidBlocks(`${chart.toMarkdown()}\n`);
  return text;
}

it('draws groups, free nodes and labelled arrows', () => {
  const chart = new Flowchart();
  chart.group('ai-ops', ['k8sgpt']);
  chart.edge('ollama', 'k8sgpt', ['Llm', 'a/B']);
  expect(textOf(chart).split('\n')).toEqual([
    'flowchart LR',
    '  subgraph groupAiOps["ai-ops"]',
    '    nodeK8sgpt["k8sgpt"]',
    '  end',
    '  nodeOllama["ollama"]',
    '  nodeOllama -->|"Llm<br/>a/B"| nodeK8sgpt',
  ]);
});

it('is valid whatever names and labels are', () => {
  const text = fc.string({ minLength: 1 }).filter((each) => !/[\n\r]/.test(each));
  const name = fc.oneof(text, fc.constantFrom('end', 'graph', 'default', 'a|b', 'a]b', 'x"y', '#quot;'));
  fc.assert(
    fc.property(name, fc.array(text, { maxLength: 3 }), (from, label) => {
      const chart = new Flowchart();
      chart.group('layer', [from]);
      chart.edge(from, 'other end', label);
      expect(flowchartProblems(textOf(chart))).toEqual([]);
    }),
  );
});

it('refuses two names with one id', () => {
  const chart = new Flowchart();
  chart.edge('spin-apps', 'spin.apps');
  expect(() => chart.toMarkdown()).toThrow(/spin-apps and spin.apps/);
});

import { expect, it } from 'vitest';
import { stageNames } from './cluster-graph.ts';
import { toDot } from './dot.ts';
import { awkward, diamond, fleetGraphs } from './fixtures/graphs.ts';

const quoted = '"(?:[^"\\\\]|\\\\["\\\\n])*"';
const line = new RegExp(
  `^ *(?:digraph stages \\{|subgraph ${quoted} \\{|\\}|rankdir=LR;|node \\[shape=box\\];|label=${quoted};|` +
    `${quoted}(?: -> ${quoted})? \\[label=${quoted}\\];)$`,
);

/** Lines that are no statement of the part of the language that is used here, and braces without partner. */
function dotProblems(dot: string): readonly string[] {
  const lines = dot.trimEnd().split('\n');
  let depth = 0;
  for (const each of lines) {
    if (each.endsWith('{')) depth += 1;
    if (each.trim() === '}') depth -= 1;
  }
  return [...lines.filter((each) => !line.test(each)), ...(depth === 0 ? [] : [`${depth} open braces`])];
}

it('is one digraph with every stage of every cluster', () => {
  const dot = toDot(fleetGraphs);
  expect(dotProblems(dot)).toEqual([]);
  for (const graph of fleetGraphs) {
    for (const name of stageNames(graph)) {
      expect(dot).toContain(`      "${graph.cluster}/${name}" [label="${name}"];\n`);
    }
  }
});

it('draws a frame for the cluster and for each layer, and names the reason of an edge', () => {
  const dot = toDot([diamond]);
  expect(dot).toContain('  subgraph "cluster diamond" {\n    label="diamond";\n');
  expect(dot).toContain('    subgraph "cluster diamond/lower" {\n      label="lower";\n');
  expect(dot).toContain('    "diamond/a" -> "diamond/b" [label="B"];\n');
});

it('escapes quotes, backslashes and line breaks', () => {
  const dot = toDot([awkward]);
  expect(dotProblems(dot)).toEqual([]);
  expect(dot).toContain(String.raw`[label="two\"2\"\\"];`);
  expect(dot).toContain(String.raw`[label="<Kind> & \"why\"\nback\\slash"];`);
});

it('finds what is no statement', () => {
  expect(dotProblems('digraph stages {\n  "a" [label="b"c"];\n')).toEqual([
    '  "a" [label="b"c"];',
    '1 open braces',
  ]);
});

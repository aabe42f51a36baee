import { expect, it } from 'vitest';
import { stageNames } from './cluster-graph.ts';
import { awkward, fleetGraphs } from './fixtures/graphs.ts';
import { xmlProblems } from './fixtures/xml.ts';
import { toSvg } from './svg.ts';

const svg = toSvg(fleetGraphs);

it('is well-formed', () => {
  expect(xmlProblems(svg)).toEqual([]);
});

it('has a box with its name for each stage, and a path with its reason for each edge', () => {
  const wanted = fleetGraphs.flatMap(stageNames).sort();
  const named = [...svg.matchAll(/text-anchor="middle">([^<]*)<\/text>/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(wanted);
  expect(svg.match(/<rect class="stage"/g)).toHaveLength(wanted.length);
  const edges = fleetGraphs.flatMap(({ edges: each }) => each);
  expect(svg.match(/<path class="edge"/g)).toHaveLength(edges.length);
  expect(svg).toContain('<title>traefik waits for cert-manager-issuers: Issuer</title>');
});

it('draws one cluster below the other', () => {
  const tops = [...svg.matchAll(/<g transform="translate\(0 (\d+)\)">\n<text class="cluster"/g)].map(
    ([, y]) => Number(y),
  );
  expect(tops).toHaveLength(fleetGraphs.length);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(new Set(tops).size).toBe(tops.length);
});

it('escapes every text', () => {
  const text = toSvg([awkward]);
  expect(xmlProblems(text)).toEqual([]);
  expect(text).toContain('>a&lt;b&gt;&amp;&quot;c&quot;<');
  expect(text).toContain('&lt;Kind&gt; &amp; &quot;why&quot;, back\\slash');
});

import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import type { OptionValues } from '../command.ts';
import { captured } from '../fixtures/captured.ts';
import { graph } from './graph.ts';

const run = (options: OptionValues) => captured(() => graph.run(options, []));

describe('homelab graph', () => {
  it('draws all clusters for Markdown unless told otherwise', async () => {
    const { code, out } = await run({});
    expect(code).toBe(0);
    expect(out.match(/^## .*$/gm)).toEqual(fleet.clusters.map(({ name }) => `## ${name}`));
  });

  it.each([
    ['mermaid', /^## pi\n\n```mermaid\n/],
    ['dot', /^digraph stages \{\n/],
    ['svg', /^<svg xmlns=/],
    ['json', /^\{\n {2}"clusters": \[\n {4}\{\n {6}"cluster": "pi"/],
  ])('draws one cluster as %s', async (format, start) => {
    const { code, out } = await run({ cluster: ['pi'], format });
    expect(code).toBe(0);
    expect(out).toMatch(start);
    expect(out).not.toContain('studio');
  });

  it('takes --json for --format json', async () => {
    const [short, long] = [await run({ json: true }), await run({ format: 'json' })];
    expect(short).toEqual(long);
    const { clusters } = JSON.parse(short.out) as { clusters: { edges: object[] }[] };
    expect(clusters).toHaveLength(fleet.clusters.length);
    expect(clusters[0]?.edges).toContainEqual({
      from: 'cert-manager-issuers',
      to: 'traefik',
      because: ['Issuer'],
    });
    expect((await run({ format: 'json', json: true })).out).toBe(long.out);
  });

  it.each([
    [{ format: 'png' }, 'unknown format png; known: dot, json, mermaid, svg'],
    [{ format: 'dot', json: true }, '--json is --format json, not --format dot'],
    [{ format: 'constructor' }, 'unknown format constructor'],
    [{ cluster: ['pie'] }, 'unknown cluster pie'],
  ])('refuses %j', async (options, message) => {
    const { code, out, err } = await run(options);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
  });
});

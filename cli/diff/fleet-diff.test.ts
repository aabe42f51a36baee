import { describe, expect, it } from 'vitest';
import { fixtureView } from '../../constructs/checks/fixtures/view.ts';
import { clusterFiles } from '../../constructs/core/files.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { object } from './fixtures/pairs.ts';
import { FleetComparison, type FleetDiff, hasDifferences } from './fleet-diff.ts';

const config = (name: string, value = 'a'): Manifest =>
  object('v1', 'ConfigMap', { data: { value } }, { name, namespace: 'apps' });

function diff(before: ClusterView | undefined, ...after: ClusterView[]): FleetDiff {
  const comparison = new FleetComparison(before ? clusterFiles(before) : new Map());
  for (const view of after) comparison.add(view, clusterFiles(view));
  return comparison.finish();
}

const objects = (found: FleetDiff): readonly string[] =>
  found.clusters.flatMap((cluster) =>
    cluster.objects.map(({ change, name, stage }) => `${change} ${name} in ${stage}`),
  );

describe('FleetComparison', () => {
  it('finds nothing where nothing differs', () => {
    const view = fixtureView({ objects: [config('a')], flux: [config('b')] });
    expect(diff(view, view)).toEqual({ clusters: [] });
  });

  it('finds what is added, changed, removed and moved, with the line that makes it', () => {
    const before = fixtureView({
      objects: { one: [config('a'), config('b'), config('c'), config('same')], two: [] },
    });
    const after = fixtureView({
      objects: { one: [config('a', 'b'), config('d'), config('same')], two: [config('b')] },
    });
    const found = diff(before, after);
    expect(objects(found)).toEqual([
      'changed a in one',
      'removed c in one',
      'added d in one',
      'moved b in two',
    ]);
    expect(found.clusters[0]?.objects[0]).toMatchObject({
      kind: 'ConfigMap',
      namespace: 'apps',
      path: 'prerequisites/one/a',
      location: 'constructs/checks/fixtures/view.ts:1',
      fields: [{ path: 'data.value', before: 'a', after: 'b' }],
    });
    expect(found.clusters[0]?.moves).toMatchObject([
      { from: 'one', to: 'two', objects: ['ConfigMap/apps/b'] },
    ]);
    expect(found.clusters[0]?.textOnly).toEqual([]);
  });

  it('takes path and file of a removed object from the comment above it', () => {
    const found = diff(fixtureView({ objects: [config('a')] }), fixtureView({ objects: [] }));
    expect(found.clusters[0]?.objects).toMatchObject([
      { change: 'removed', path: 'prerequisites/example/a', location: 'constructs/checks/fixtures/view.ts' },
    ]);
  });

  it('takes everything in flux/ as applied by one Kustomization, whichever file it stands in', () => {
    const found = diff(fixtureView({ flux: [config('a')] }), fixtureView({ flux: [config('a', 'b')] }));
    expect(objects(found)).toEqual(['changed a in flux-system']);
  });

  it('keeps apart files that differ in comments alone', () => {
    const moved = (path: string): ClusterView => {
      const view = fixtureView({ objects: [config('a')] });
      const renamed = view.objects.map((each) => ({ ...each, path }));
      return {
        ...view,
        stages: view.stages.map((stage) => ({ ...stage, objects: renamed })),
        objects: renamed,
      };
    };
    const found = diff(moved('prerequisites/x'), moved('prerequisites/y'));
    expect(found.clusters).toMatchObject([
      { objects: [], textOnly: ['dist/pro/prerequisites/example/example.yaml'] },
    ]);
    expect(hasDifferences(found)).toBe(false);
  });

  it('shows files for machines line by line', () => {
    const node = (text: string): ClusterView => fixtureView({ nodeFiles: new Map([['kind.yaml', text]]) });
    const found = diff(node('a: 1\n'), node('a: 2\n'));
    expect(found.clusters[0]?.nodeFiles).toEqual([
      { path: 'dist/pro/nodes/kind.yaml', before: 'a: 1\n', after: 'a: 2\n' },
    ]);
    expect(hasDifferences(found)).toBe(true);
  });

  it('shows a cluster that is no more as removed, and a new one as added', () => {
    const view = fixtureView({ objects: [config('a')] });
    expect(diff(view)).toMatchObject({
      clusters: [{ cluster: 'pro', objects: [{ change: 'removed' }], blastRadius: { removed: ['example'] } }],
    });
    expect(diff(undefined, view)).toMatchObject({
      clusters: [{ cluster: 'pro', objects: [{ change: 'added' }] }],
    });
  });

  it('never holds the value of a secret', () => {
    const secret = (value: string): Manifest => object('v1', 'Secret', { stringData: { password: value } });
    const text = JSON.stringify(
      diff(
        fixtureView({ objects: [secret('old-battery')] }),
        fixtureView({ objects: [secret('new-staple')] }),
      ),
    );
    expect(text).not.toMatch(/old-battery|new-staple/);
    expect(text).toContain('"before":"<secret 1>","after":"<secret 2>"');
  });
});

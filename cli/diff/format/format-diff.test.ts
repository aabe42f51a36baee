import { describe, expect, it } from 'vitest';
import type { ClusterDiff, ObjectChange } from '../cluster-diff.ts';
import { formatDiff } from './format-diff.ts';

const change: ObjectChange = {
  group: 'apps',
  kind: 'Deployment',
  namespace: 'shop',
  name: 'web',
  change: 'changed',
  stage: 'shop',
  path: 'wasm/shop/web',
  location: 'constructs/wasm/shop.ts:12',
  fields: [{ path: 'spec.replicas', before: 1, after: 2 }],
  dangers: [{ rule: 'some-rule', problem: 'it may hurt', advice: 'Look twice.' }],
};

function clusterDiff(cluster: string, more: Partial<ClusterDiff> = {}): ClusterDiff {
  const blastRadius = { changed: ['shop'], removed: [], waiting: [], releases: [], workloads: [] };
  return { cluster, objects: [change], nodeFiles: [], textOnly: [], moves: [], blastRadius, ...more };
}

describe('formatDiff', () => {
  it('shows an object with its line, construct path, fields, dangers and what follows', () => {
    expect(formatDiff({ clusters: [clusterDiff('pro')] })).toBe(`pro
  ~ Deployment/shop/web (shop)
      constructs/wasm/shop.ts:12 wasm/shop/web
      spec.replicas: 1 → 2
    ! some-rule: it may hurt
        Look twice.

Blast radius in pro
  reconcile  shop

1 object changed in 1 cluster; 1 danger
`);
  });

  it('shows once what clusters have in common', () => {
    const other = { ...change, name: 'other', dangers: [] };
    const text = formatDiff({
      clusters: [clusterDiff('pro'), clusterDiff('pi', { objects: [change, other] })],
    });
    expect(text.match(/Deployment\/shop\/web/g)).toHaveLength(1);
    expect(text).toMatch(/^pro, pi\n {2}~ Deployment\/shop\/web/);
    expect(text).toMatch(/\npi\n {2}~ Deployment\/shop\/other/);
    expect(text).toContain('3 objects changed in 2 clusters; 2 dangers');
  });

  it('shows who waits, what Helm does, and which pods move', () => {
    const blastRadius = {
      changed: ['ollama'],
      removed: ['former'],
      waiting: [
        { name: 'k8sgpt', for: ['ollama'] },
        { name: 'openhands', for: ['ollama'] },
      ],
      releases: [{ name: 'ollama', action: 'upgrades' as const, because: 'HelmRelease/x' }],
      workloads: [
        { kind: 'Deployment', namespace: 'a', name: 'b', effect: 'rolls' as const, because: 'HelmRelease/x' },
      ],
    };
    expect(formatDiff({ clusters: [clusterDiff('pro', { blastRadius })] })).toContain(`Blast radius in pro
  reconcile  ollama
  removed    former
  wait       k8sgpt, openhands for ollama
  Helm       upgrades ollama (HelmRelease/x)
  pods       Deployment/a/b rolls (HelmRelease/x)
`);
  });

  it('numbers the steps of a move', () => {
    const moves = [{ from: 'a', to: 'b', objects: ['X/y'], steps: ['First.', 'Second.'] }];
    expect(formatDiff({ clusters: [clusterDiff('pro', { moves })] })).toContain(
      'To move from a to b in pro and delete nothing\n  1. First.\n  2. Second.\n',
    );
  });

  it('bounds the fields of one object', () => {
    const fields = Array.from({ length: 100 }, (_, index) => ({ path: `field${index}`, after: index }));
    const text = formatDiff({ clusters: [clusterDiff('pro', { objects: [{ ...change, fields }] })] });
    expect(text).toContain('+ field39: 39\n      … 60 more lines\n');
  });

  it('says that nothing differs, and that comments do', () => {
    expect(formatDiff({ clusters: [] })).toBe('No object differs\n');
    const text = formatDiff({
      clusters: [
        clusterDiff('pro', {
          objects: [],
          textOnly: ['a'],
          blastRadius: { changed: [], removed: [], waiting: [], releases: [], workloads: [] },
        }),
      ],
    });
    expect(text).toBe('1 file with other comments or layout and the same objects\n\nNo object differs\n');
  });
});

import { describe, expect, it } from 'vitest';
import { object, pairOf } from '../fixtures/pairs.ts';
import { pruneOnMove } from './prune-on-move.ts';

const config = object('v1', 'ConfigMap');
const kept = object(
  'v1',
  'ConfigMap',
  {},
  { annotations: { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' } },
);

describe('prune-on-move', () => {
  it('marks an object that changes its Kustomization, with both names', () => {
    expect(pruneOnMove.check(pairOf(config, config, { from: 'old', to: 'new' }))).toMatchObject([
      { problem: 'Kustomization old deletes it unless new has applied it first' },
    ]);
  });

  it('leaves alone what is protected in its old place', () => {
    expect(pruneOnMove.check(pairOf(kept, config, { from: 'old', to: 'new' }))).toEqual([]);
  });

  it('does not count a protection that comes with the move', () => {
    expect(pruneOnMove.check(pairOf(config, kept, { from: 'old', to: 'new' }))).toHaveLength(1);
  });

  it('leaves alone what stays, comes or goes', () => {
    expect(pruneOnMove.check(pairOf(config, kept))).toEqual([]);
    expect(pruneOnMove.check(pairOf(undefined, config))).toEqual([]);
    expect(pruneOnMove.check(pairOf(config, undefined))).toEqual([]);
  });
});

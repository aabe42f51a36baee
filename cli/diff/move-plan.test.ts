import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../constructs/core/manifest.ts';
import { object, pairOf } from './fixtures/pairs.ts';
import { movePlans } from './move-plan.ts';

const annotations = { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' };
const config = (name: string, kept = false): Manifest =>
  object('v1', 'ConfigMap', {}, { name, namespace: 'apps', ...(kept ? { annotations } : {}) });
const way = { from: 'old', to: 'new' };

describe('movePlans', () => {
  it('protects first, then moves, then drops the protection', () => {
    const [plan] = movePlans([pairOf(config('a'), config('a'), way)]);
    expect(plan).toMatchObject({ from: 'old', to: 'new', objects: ['ConfigMap/apps/a'] });
    expect(plan?.steps).toEqual([
      expect.stringMatching(
        /^In Kustomization old, .* annotate ConfigMap\/apps\/a with kustomize\.toolkit\.fluxcd\.io\/prune: disabled; .* push\. Go on when/,
      ),
      expect.stringMatching(
        /^Move ConfigMap\/apps\/a from old to new with the annotation; .* `flux get kustomizations new` shows/,
      ),
      expect.stringMatching(/^In Kustomization new, drop the annotation from ConfigMap\/apps\/a;/),
    ]);
  });

  it('gives a query that reads the annotation of exactly that object', () => {
    const issuer = object('cert-manager.io/v1', 'ClusterIssuer', {}, { name: 'ca' });
    const [plan] = movePlans([pairOf(issuer, issuer, way)]);
    expect(plan?.steps[0]).toContain(
      "`kubectl get clusterissuer.cert-manager.io ca -o jsonpath='{.metadata.annotations.kustomize\\.toolkit\\.fluxcd\\.io/prune}'`",
    );
  });

  it('needs one step for what is protected for good', () => {
    const [plan] = movePlans([pairOf(config('a', true), config('a', true), way)]);
    expect(plan?.steps).toEqual([expect.stringMatching(/^Move ConfigMap\/apps\/a from old to new/)]);
  });

  it('begins with the move where the protection is applied already, and ends by dropping it', () => {
    const [plan] = movePlans([pairOf(config('a', true), config('a'), way)]);
    expect(plan?.steps).toEqual([
      expect.stringMatching(/^Move/),
      expect.stringMatching(/drop the annotation/),
    ]);
  });

  it('makes one plan for each way', () => {
    const plans = movePlans([
      pairOf(config('a'), config('a'), way),
      pairOf(config('b'), config('b'), way),
      pairOf(config('c'), config('c'), { from: 'old', to: 'other' }),
    ]);
    expect(plans.map(({ to, objects }) => [to, objects.length])).toEqual([
      ['new', 2],
      ['other', 1],
    ]);
  });

  it('plans nothing for objects that stay, come or go', () => {
    expect(
      movePlans([
        pairOf(config('a'), config('a', true)),
        pairOf(undefined, config('b')),
        pairOf(config('c'), undefined),
      ]),
    ).toEqual([]);
  });
});

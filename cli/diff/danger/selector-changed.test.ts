import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { object, pairOf } from '../fixtures/pairs.ts';
import { selectorChanged } from './selector-changed.ts';

const withField = (apiVersion: string, kind: string, field: string, app: string): Manifest =>
  object(apiVersion, kind, { spec: { [field]: { app }, other: app } });

describe('selector-changed', () => {
  it.each([
    ['v1', 'Service', 'selector', /traffic goes to other pods/],
    ['networking.k8s.io/v1', 'NetworkPolicy', 'podSelector', /are without it/],
    ['policy/v1', 'PodDisruptionBudget', 'selector', /may be evicted together/],
  ])('marks one of %s %s', (apiVersion, kind, field, problem) => {
    const [before, after] = [
      withField(apiVersion, kind, field, 'a'),
      withField(apiVersion, kind, field, 'b'),
    ];
    expect(selectorChanged.check(pairOf(before, after))).toMatchObject([{ problem }]);
    expect(selectorChanged.check(pairOf(undefined, after))).toEqual([]);
    expect(selectorChanged.check(pairOf(before, before))).toEqual([]);
  });

  it('leaves immutable ones to another rule', () => {
    const deployment = (app: string): Manifest => withField('apps/v1', 'Deployment', 'selector', app);
    expect(selectorChanged.check(pairOf(deployment('a'), deployment('b')))).toEqual([]);
  });

  it('leaves other fields alone', () => {
    const service = (port: number): Manifest =>
      object('v1', 'Service', { spec: { selector: { app: 'a' }, ports: [{ port }] } });
    expect(selectorChanged.check(pairOf(service(1), service(2)))).toEqual([]);
  });
});

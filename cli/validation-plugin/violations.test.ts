import { expect, it } from 'vitest';
import type { PlacedFinding } from './verdict.ts';
import { violations } from './violations.ts';

function finding(cluster: string, more: Partial<PlacedFinding> = {}): PlacedFinding {
  return {
    rule: 'names',
    cluster,
    object: 'Service/shop/web',
    path: 'wasm/shop/web',
    location: 'constructs/wasm/shop.ts:12',
    problem: 'is too long',
    fix: 'Shorten it.',
    resource: `${cluster}: Service/shop/web`,
    manifest: `.cdk8s/${cluster}/wasm/shop/shop.yaml`,
    ...more,
  };
}

it('says once what a rule says of several objects', () => {
  expect(violations([finding('pro'), finding('pi', { fix: 'Drop it.' }), finding('forge')])).toEqual([
    {
      ruleName: 'names',
      recommendation: 'is too long',
      fix: 'Shorten it.',
      violatingResources: ['pro', 'forge'].map((cluster) => ({
        resourceName: `${cluster}: Service/shop/web`,
        locations: ['constructs/wasm/shop.ts:12'],
        manifestPath: `.cdk8s/${cluster}/wasm/shop/shop.yaml`,
      })),
    },
    expect.objectContaining({ fix: 'Drop it.' }),
  ]);
});

it('says nothing without findings', () => {
  expect(violations([])).toEqual([]);
});

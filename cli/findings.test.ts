import { expect, it } from 'vitest';
import { formatFindings } from './findings.ts';

it('a finding names the rule, the cluster, the object, the line, the construct path and the fix', () => {
  const text = formatFindings([
    {
      rule: 'names',
      cluster: 'pro',
      object: 'Service/shop/web',
      path: 'wasm/shop/web',
      location: 'constructs/wasm/shop.ts:12',
      problem: 'metadata.name: is too long',
      fix: 'Shorten it.',
    },
  ]);
  for (const part of [
    'names',
    'pro: Service/shop/web',
    'metadata.name: is too long',
    'fix: Shorten it.',
    'at constructs/wasm/shop.ts:12 (wasm/shop/web)',
    '1 finding in 1 cluster',
  ]) {
    expect(text).toContain(part);
  }
});

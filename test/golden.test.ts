import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fleet } from '../clusters/fleet.ts';
import { synthesize } from '../constructs/synthesize.ts';

const clusters = fleet.clusters.map(({ name }) => name);
const root = fileURLToPath(new URL('..', import.meta.url));

it('dist/ and flux/ are what the source renders, and every check passes', () => {
  const report = synthesize({ fleet, clusters, root, mode: 'compare' });
  expect(report.findings).toEqual([]);
  expect(report.differences).toEqual([]);
  expect(report.objects).toBeGreaterThan(500);
});

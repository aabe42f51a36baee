import { expect, it } from 'vitest';
import { captured } from '../fixtures/captured.ts';
import { capacity } from './capacity.ts';

it('shows every node of the chosen cluster, and no other cluster', async () => {
  const { code, out } = await captured(() => capacity.run({ cluster: ['pi'] }, []));
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}pi-5 +[\d.]+ of 3\.9 /m);
  expect(out).toMatch(/^ {2}K8sGPT +244\.1Mi to 488\.3Mi +384Mi$/m);
  expect(out).not.toContain('studio');
});

it('speaks JSON', async () => {
  const { code, out } = await captured(() => capacity.run({ cluster: ['forge'], json: true }, []));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    clusters: [{ cluster: 'forge', asked: { gpu: 6 }, available: { gpu: 8 } }],
    comparison: expect.arrayContaining([expect.objectContaining({ service: 'OpenHands' })]),
    findings: [],
  });
});

it('refuses an unknown cluster', async () => {
  const { code, err } = await captured(() => capacity.run({ cluster: ['pie'] }, []));
  expect(code).toBe(1);
  expect(err).toContain('unknown cluster pie; known: pro, ');
});

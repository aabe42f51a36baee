import { expect, it } from 'vitest';
import { fuzzVerifier } from './fuzz.ts';

it('refuses or reads whatever comes, and nothing else happens', async () => {
  const { accepted, refused } = await fuzzVerifier(2000, Number(process.env.FUZZ_SEED ?? 1));
  expect(accepted).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(500);
});

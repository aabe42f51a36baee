import { expect, it } from 'vitest';
import { fuzzVerifier } from './fuzz.ts';

/** The bench does ten million. */
const runs = 100_000;

it('refuses or reads whatever comes, and nothing else happens', { timeout: 900_000 }, async () => {
  const { accepted, refused } = await fuzzVerifier(runs, Number(process.env.FUZZ_SEED ?? 1));
  expect(accepted).toBeGreaterThan(runs / 50);
  expect(refused).toBeGreaterThan(runs / 4);
});

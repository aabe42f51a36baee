import { expect, it } from 'vitest';
import { fuzzVerifier } from './fuzz.ts';

/** A laptop's share of what CI does; the bench does ten million. */
const runs = process.env.CI ? 100_000 : 5000;

it('refuses or reads whatever comes, and nothing else happens', { timeout: 900_000 }, async () => {
  const { accepted, refused } = await fuzzVerifier(runs, Number(process.env.FUZZ_SEED ?? 1));
  expect(accepted).toBeGreaterThan(runs / 50);
  expect(refused).toBeGreaterThan(runs / 4);
});

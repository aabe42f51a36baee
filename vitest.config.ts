import { defineConfig } from 'vitest/config';
import { reporters } from './test/reporters.ts';

export default defineConfig({
  test: {
    include: ['{agents,cli,clusters,constructs,lambda,pulumi,bench,test}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Half of the time goes to processes that tests start and wait for.
    maxWorkers: '100%',
    reporters,
  },
});

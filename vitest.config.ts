import { defineConfig } from 'vitest/config';
import { reporters } from './test/reporters.ts';

export default defineConfig({
  test: {
    include: ['{agents,cli,clusters,constructs,lambda,pulumi,bench,test}/**/*.test.ts'],
    // What a file needs for itself alone runs in a process of its own; all others share what they import.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Half of the time goes to processes that tests start and wait for.
    maxWorkers: '100%',
    reporters,
  },
});

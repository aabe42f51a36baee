import { defineConfig } from 'vitest/config';
import { reporters } from './test/reporters.ts';

export default defineConfig({
  test: {
    include: ['{agents,cli,clusters,constructs,lambda,pulumi,bench,test}/**/*.test.ts'],
    // Files share a process and what they import, which halves the CPU: fixtures clean up by `onTestFinished` where they
    // are used, because hooks that a module registers run for the first file alone.
    isolate: false,
    // For machines that do other things as well: nothing here is measured in time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 200_000 } },
    // Half of the time goes to processes that tests start and wait for.
    maxWorkers: '100%',
    reporters,
  },
});

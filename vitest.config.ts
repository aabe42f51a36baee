import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the counts. */
const report = env.VITEST_REPORT;

export default defineConfig({
  test: {
    include: ['{cli,clusters,constructs,bench,test}/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});

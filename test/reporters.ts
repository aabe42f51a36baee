import { env } from 'node:process';

/** What vitest prints; .ci/run also wants the counts, in the file that it names in VITEST_REPORT. */
export const reporters: ('default' | ['json', { outputFile: string }])[] = env.VITEST_REPORT
  ? ['default', ['json', { outputFile: env.VITEST_REPORT }]]
  : ['default'];

import { defineConfig } from 'vitest/config';
import { reporters } from '../reporters.ts';

/** Tests against real parts, which `make e2e-tools` builds; `make test` runs none of them. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    globalSetup: './end-with-parent.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Two starting API servers at once take more time than one after the other.
    fileParallelism: false,
    // Chains wait more than they work: two at once take little longer than one, and 2 GiB of memory.
    maxConcurrency: 2,
    reporters,
  },
});

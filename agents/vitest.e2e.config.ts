import { defineConfig } from 'vitest/config';
import { reporters } from '../test/reporters.ts';

/** Tests against real parts (Redis, S3, Anvil, our broker) that take minutes; `make test` runs none of them. */
export default defineConfig({
  test: {
    name: 'agents',
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    globalSetup: '../test/controlplane/end-with-parent.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Beside those of lambda/: the longest of both works on one core only.
    sequence: { groupOrder: 1 },
    maxWorkers: 2,
    reporters,
  },
});

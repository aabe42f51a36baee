import { defineConfig } from 'vitest/config';
import { reporters } from '../test/reporters.ts';

/** Tests against real parts (Redis, S3, Anvil, our broker) that take minutes; `make test` runs none of them. */
export default defineConfig({
  test: {
    name: 'agents',
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    globalSetup: '../test/controlplane/end-with-parent.ts',
    // Planes run beside them.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 3,
    reporters,
  },
});

import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { reporters } from '../test/reporters.ts';

/** Tests against real servers (Redis, RabbitMQ, S3); `make test` runs none of them. */
export default defineConfig({
  test: {
    name: 'lambda',
    root: join(import.meta.dirname, '..'),
    include: ['{lambda,test/lambda}/**/*.e2e.ts'],
    globalSetup: 'test/controlplane/end-with-parent.ts',
    // Planes run beside them.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 3,
    reporters,
  },
});

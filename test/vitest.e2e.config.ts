import { defineConfig } from 'vitest/config';
import { reporters } from './reporters.ts';

/** Everything that `make e2e` runs, as one run with one count: tests against real parts, a project a kind of parts. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    projects: [
      './controlplane/vitest.e2e.config.ts',
      '../lambda/vitest.e2e.config.ts',
      '../agents/vitest.e2e.config.ts',
    ],
    reporters,
  },
});

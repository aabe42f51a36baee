import { defineConfig } from 'vitest/config';
import { reporters } from '../reporters.ts';

/** Tests against real parts, which `make e2e-tools` builds; `make test` runs none of them. */
export default defineConfig({
  test: {
    name: 'control plane',
    root: import.meta.dirname,
    include: ['**/*.e2e.ts', '../../pulumi/*.e2e.ts'],
    globalSetup: './end-with-parent.ts',
    // A busy machine is ten times slower than an idle one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Planes wait as long as they work: three files, and three chains of one, keep two cores busy. The projects of
    // lambda/ and agents/ share these workers, so they have to want as many.
    maxWorkers: 3,
    // vitest gives a worker one minute to start, which can be too little beside it all: each starts once.
    isolate: false,
    maxConcurrency: 3,
    reporters,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{cli,clusters,constructs,bench,test}/**/*.test.ts'], testTimeout: 30_000 },
});

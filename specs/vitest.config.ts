import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Most of the time goes into linting contracts and into loading what does it, so both cores are used and modules kept.
    maxWorkers: 2,
    isolate: false,
    testTimeout: 30_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/global-setup.ts',
    // Operations under way at once.
    maxConcurrency: 16,
    testTimeout: 30_000,
  },
});

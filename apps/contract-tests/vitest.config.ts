import { vendors } from '@concordat/specs';
import { defineConfig } from 'vitest/config';

const exchanges = 'test/exchanges.test.ts';

export default defineConfig({
  test: {
    globalSetup: 'test/global-setup.ts',
    projects: [
      // A process for each vendor, because their exchanges are nearly all of the work.
      ...vendors.map((vendor) => ({
        // Operations under way at once.
        test: { name: vendor, include: [exchanges], provide: { vendor }, maxConcurrency: 16, testTimeout: 30_000 },
      })),
      { test: { name: 'checks', include: ['test/**/*.test.ts'], exclude: [exchanges] } },
    ],
  },
});

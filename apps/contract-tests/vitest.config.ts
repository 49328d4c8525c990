import { vendors } from '@concordat/specs';
import { defineConfig } from 'vitest/config';

const exchanges = 'test/exchanges.test.ts';

// The default leaves one core to the main process, which has the mock alone to run here.
const maxWorkers = '100%';

export default defineConfig({
  test: {
    globalSetup: 'test/global-setup.ts',
    projects: [
      // A process for each vendor, because their exchanges are nearly all of the work.
      ...vendors.map((vendor) => ({
        test: {
          name: vendor,
          include: [exchanges],
          provide: { vendor },
          // Operations under way at once.
          maxConcurrency: 16,
          testTimeout: 30_000,
          maxWorkers,
        },
      })),
      { test: { name: 'checks', include: ['test/**/*.test.ts'], exclude: [exchanges], maxWorkers, isolate: false } },
    ],
  },
});

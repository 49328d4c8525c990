import { defineConfig } from 'vitest/config';

// Loading Prism takes half a second, so the files of a worker share it: they keep no state in it.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000, isolate: false, maxWorkers: 2 },
});

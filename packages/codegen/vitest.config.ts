import { defineConfig } from 'vitest/config';

// Some tests compile whole contracts; loading two compilers for every file would take longer than that.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], isolate: false, testTimeout: 60_000 } });

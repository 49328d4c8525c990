import { defineConfig } from 'vitest/config';

// Some tests compile whole contracts.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 } });

import { defineConfig } from 'vitest/config';

// Nothing is mocked, so the files may share what they load.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], isolate: false, testTimeout: 30_000 } });

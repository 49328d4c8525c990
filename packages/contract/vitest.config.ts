import { defineConfig } from 'vitest/config';

// Nothing is mocked, so the files may share what they load: contracts are read and compiled once.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], isolate: false, testTimeout: 30_000 } });

import { defineConfig } from 'vitest/config';

// Many tests start the command as a process, which takes a second on a busy machine.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000 } });

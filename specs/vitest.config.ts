import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Linting a whole contract takes seconds, more on a busy machine.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
